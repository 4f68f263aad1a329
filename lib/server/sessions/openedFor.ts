import { NO_READING, type Reading } from '../../scenarios/brief.ts'
import { readingOf } from '../../scenarios/texts.ts'
import type { JoinRequest, Look } from '../../protocol/messages.ts'
import { lookAt } from '../access/lookAt.ts'
import type { LiveServer } from '../liveServer.ts'
import { namesAt } from './people/namesAt.ts'
import { placeOfRequest } from '../access/whoAsks.ts'

export type Opened = {
  /** The story, the dossiers and the brief of the seat that a player holds; nothing for anyone else. */
  readonly reading: Reading
  /** Null where there is nothing to see: the socket says why. */
  readonly look: Look | null
}

const NOTHING: Opened = { reading: NO_READING, look: null }

/** What the page of a table brings along for whoever asks for it. */
export async function openedFor(
  server: Pick<LiveServer, 'config' | 'prisma' | 'matches'>,
  asked: { readonly cookie: string | null; readonly matchId: string; readonly as?: JoinRequest['as']; readonly language: string },
): Promise<Opened> {
  const { cookie, matchId, as, language } = asked
  const place = await placeOfRequest(server, cookie, matchId)
  if (place === null) return NOTHING
  const [match, names] = await Promise.all([server.matches.find(matchId), namesAt(server.prisma, matchId)])
  const state = match?.state() ?? null
  if (match === null || state === null) return NOTHING
  const look = lookAt({ match, place, as, names })
  return { look, reading: place.type === 'person' ? readingOf(state.scenarioId, look?.seat ?? null, language) : NO_READING }
}
