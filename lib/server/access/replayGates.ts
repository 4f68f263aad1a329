import { ok, refused, type Result } from '../../base/result.ts'
import type { MatchState } from '../../engine/state.ts'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import type { LiveServer } from '../liveServer.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { refusal, refusedAtDoor } from '../http/answers.ts'
import { replayReader, type Reader } from './replayReader.ts'
import { placeOfRequest, type Place } from './whoAsks.ts'

/** Who may read what of a match over HTTP: each route passes one of these first, or answers with its refusal. */
type Server = Pick<LiveServer, 'config' | 'prisma' | 'matches' | 'limits'>
export type Readable = { readonly reader: Reader; readonly match: LiveMatch; readonly state: MatchState }

const noSuchMatch = () => refused(refusal(404, 'noSuchMatch'))
const notOverYet = () => refused(refusal(403, 'notOverYet'))

/** Hosts read at any time; those who sat there, and guests, once the match is over. */
export async function replayToRead(server: Server, request: Request, matchId: string): Promise<Result<Readable, Response>> {
  const found = await readable(server, request, matchId)
  return found.ok && found.value.reader !== 'host' && found.value.state.end === null ? notOverYet() : found
}

/** What draws on everybody's secrets is for nobody, hosts too, before the match is over. */
export async function finishedReplay(server: Server, request: Request, matchId: string): Promise<Result<Readable, Response>> {
  const found = await readable(server, request, matchId)
  return found.ok && found.value.state.end === null ? notOverYet() : found
}

/** A match that goes on from this one holds all its words, so guests only read; the real course of events is everybody's. */
export async function replayToPlayOn(server: Server, request: Request, matchId: string): Promise<Result<Readable, Response>> {
  const found = await finishedReplay(server, request, matchId)
  return found.ok && found.value.reader === 'guest' && matchId !== REFERENCE_MATCH ? noSuchMatch() : found
}

/** Who may read and leave words beside a replay: its hosts at any time, those who sat there once it is over. Guests of a link: never. */
export async function noteTaker(server: Server, request: Request, matchId: string): Promise<Result<Place, Response>> {
  const atDoor = await refusedAtDoor(server, request, 'read')
  if (atDoor !== null) return refused(atDoor)
  const place = await placeOfRequest(server, request.headers.get('cookie'), matchId)
  const state = place === null ? null : (await server.matches.find(matchId))?.state() ?? null
  if (place === null || state === null) return noSuchMatch()
  return place.type === 'host' || state.end !== null ? ok(place) : notOverYet()
}

async function readable(server: Server, request: Request, matchId: string): Promise<Result<Readable, Response>> {
  const atDoor = await refusedAtDoor(server, request, 'read')
  if (atDoor !== null) return refused(atDoor)
  const reader = await replayReader(server, request, matchId)
  const match = reader === null ? null : await server.matches.find(matchId)
  const state = match?.state() ?? null
  return reader === null || match === null || state === null ? noSuchMatch() : ok({ reader, match, state })
}
