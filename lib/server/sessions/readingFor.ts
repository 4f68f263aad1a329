import { branded } from '../../base/brand.ts'
import type { PersonId } from '../../engine/ids.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { NO_READING, type Reading } from '../../scenarios/brief.ts'
import { readingOf } from '../../scenarios/texts.ts'
import type { LiveServer } from '../liveServer.ts'
import { placeOfRequest } from './whoAmI.ts'

/** The story, the dossiers and the brief of the seat that the asking person holds; nothing for anyone else. */
export async function readingFor(
  server: Pick<LiveServer, 'config' | 'prisma' | 'matches'>,
  asked: { readonly cookie: string | null; readonly matchId: string; readonly language: string },
): Promise<Reading> {
  const place = await placeOfRequest(server, asked.cookie, asked.matchId)
  if (place?.type !== 'person') return NO_READING
  const state = (await server.matches.find(asked.matchId))?.state() ?? null
  const seat = SEATS.find((one) => state?.seats[one].people.includes(branded<PersonId>(place.personId)))
  return state === null ? NO_READING : readingOf(state.scenarioId, seat ?? null, asked.language)
}
