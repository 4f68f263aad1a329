import type { LiveServer } from '../liveServer.ts'
import { placeOfRequest } from '../sessions/whoAmI.ts'
import type { Place } from './whoAsks.ts'

/** Who may read and leave words beside a replay: its hosts at any time, those who sat there once it is over. Guests of a link: never. */
export async function noteTaker(server: Pick<LiveServer, 'config' | 'prisma' | 'matches'>, request: Request, matchId: string): Promise<Place | 'notOverYet' | null> {
  const place = await placeOfRequest(server, request.headers.get('cookie'), matchId)
  const state = place === null ? null : (await server.matches.find(matchId))?.state() ?? null
  if (place === null || state === null) return null
  return place.type === 'host' || state.end !== null ? place : 'notOverYet'
}
