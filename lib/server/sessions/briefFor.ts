import { branded } from '../../base/brand.ts'
import type { PersonId } from '../../engine/ids.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { briefParagraphs } from '../../scenarios/texts.ts'
import type { LiveServer } from '../liveServer.ts'
import { placeOfRequest } from './whoAmI.ts'

/** The brief of the seat that the asking person holds; nothing for anyone else. */
export async function briefFor(
  server: Pick<LiveServer, 'config' | 'prisma' | 'matches'>,
  asked: { readonly cookie: string | null; readonly matchId: string; readonly language: string },
): Promise<readonly string[]> {
  const place = await placeOfRequest(server, asked.cookie, asked.matchId)
  if (place?.type !== 'person') return []
  const state = (await server.matches.find(asked.matchId))?.state() ?? null
  const seat = SEATS.find((one) => state?.seats[one].people.includes(branded<PersonId>(place.personId)))
  return state === null || seat === undefined ? [] : briefParagraphs(state.scenarioId, seat, asked.language)
}
