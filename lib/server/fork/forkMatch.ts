import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { branded } from '../../base/brand.ts'
import { draft } from '../../engine/commands.ts'
import type { MatchId } from '../../engine/ids.ts'
import type { Rejection } from '../../engine/rejections.ts'
import { RULES_VERSION } from '../../engine/upcast.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { giveReturnCode, giveSeatToken, spokenCode } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'
import type { LogEntry } from '../log/matchLog.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { SERVER_AS_HOST } from '../sessions/openTable.ts'
import { seatSomeone, type Seated } from '../sessions/seats/seatSomeone.ts'
import { forkedLog } from './forkedLog.ts'
import { ForkRefused, ForkScript } from './forkScript.ts'

export const forkRequest = z.strictObject({
  round: z.int().min(1).max(24),
  seat: z.enum(SEATS),
  /** `bots`: with the seat's orders changed where a draft is given. `live`: the asker sits down at the seat. */
  play: z.enum(['bots', 'live']),
  draft: draft.nullable(),
})
export type ForkRequest = z.infer<typeof forkRequest>
export type Forked = { readonly ok: true; readonly seated: Seated } | { readonly ok: false; readonly rejection: Rejection | { readonly code: 'noSuchRound' } }

/** A match of its own that parts from a finished one: its log begins with that one's. */
export async function forkMatch(server: LiveServer, originId: string, request: ForkRequest): Promise<Forked> {
  const { round, seat, play, draft: changed } = request
  const matchId = branded<MatchId>(spokenCode(12).toLowerCase())
  const withOrders = play === 'bots' && changed !== null
  const begun = forkedLog(await server.log.read(branded<MatchId>(originId), 0), { round, at: withOrders ? 'bell' : 'opening' }, { matchId, clocks: 'none' })
  if (begun === null) return { ok: false, rejection: { code: 'noSuchRound' } }
  const script = new ForkScript(begun, matchId)
  try {
    if (withOrders) script.withDraft(seat, changed)
    else script.handOver(play === 'live' ? seat : null)
  } catch (error) {
    if (error instanceof ForkRefused) return { ok: false, rejection: error.rejection }
    throw error
  }
  const match = await stored(server, { originId, round, entries: script.entries, matchId, sessionId: null })
  const seated = play === 'live' ? await seatSomeone(server, { match, sessionId: null, seat, name: null }) : await watching(server, match, withOrders)
  if (seated === null) throw new Error(`nobody could sit down at ${matchId}`)
  return { ok: true, seated }
}

export type Made = {
  readonly originId: string
  readonly round: number
  readonly entries: readonly LogEntry[]
  readonly matchId: MatchId
  /** Null for a match of nobody's class. */
  readonly sessionId: string | null
}

/** A match of its own under this log, whose first entries are those given. */
export async function stored({ prisma, log, matches }: Pick<LiveServer, 'prisma' | 'log' | 'matches'>, { originId, round, entries, matchId, sessionId }: Made): Promise<LiveMatch> {
  const origin = await prisma.match.findUniqueOrThrow({ where: { id: originId } })
  const { scenarioId, scenarioVersion } = origin
  await prisma.match.create({ data: { id: matchId, sessionId, scenarioId, scenarioVersion, rulesVersion: RULES_VERSION, status: 'running', originId, originRound: round } })
  if (await log.append(entries) !== 'stored') throw new Error(`the entries of ${matchId} were not stored`)
  const match = await matches.find(matchId)
  if (match === null) throw new Error(`match ${matchId} is gone`)
  return match
}

/** Bots play; the asker looks on, and reads the replay when they are done. */
async function watching({ prisma }: LiveServer, match: LiveMatch, isAtBell: boolean): Promise<Seated> {
  const personId = randomUUID()
  await prisma.person.create({ data: { id: personId, matchId: match.matchId, role: 'observer' } })
  // The first change of the match in this process: from here on its clock and its bots look after it.
  await match.submit(SERVER_AS_HOST, `fork-begin-${match.matchId}`, isAtBell ? { type: 'advancePhase' } : { type: 'setControl', seat: SEATS[0], control: 'bot' })
  const [seatToken, returnCode] = await Promise.all([giveSeatToken(prisma, personId), giveReturnCode(prisma, personId)])
  return { matchId: match.matchId, personId, seat: null, seatToken, returnCode }
}
