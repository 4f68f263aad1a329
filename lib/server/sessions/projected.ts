import { numberAt } from '../../engine/numbers.ts'
import type { MatchState } from '../../engine/state.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import type { Projected, ProjectorTable } from '../../protocol/projector.ts'
import { readSpokenCode } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'
import { engineRules } from '../matches/engineRules.ts'

/** The classroom's wall: phases, clocks and gauges of all tables, and the public's view of one. */
export async function projected({ prisma, matches }: Pick<LiveServer, 'prisma' | 'matches'>, code: string, tableNumber: number): Promise<Projected | null> {
  const session = await prisma.classSession.findUnique({
    where: { code: readSpokenCode(code), archivedAt: null },
    include: { matches: { orderBy: { tableNumber: 'asc' } }, hosts: { include: { host: { select: { id: true, name: true } } } } },
  })
  if (session === null) return null
  const hostNames = new Map(session.hosts.map(({ host }) => [host.id, host.name]))
  const states = await Promise.all(session.matches.map(async (row) => ({ tableNumber: row.tableNumber, state: (await matches.find(row.id))?.state() ?? null })))
  const tables = states.flatMap(({ state, ...row }) => (state === null ? [] : [tableFrom(state, row.tableNumber, hostNames)]))
  const shown = (states.find((one) => one.tableNumber === tableNumber) ?? states[0])?.state ?? null
  const view = shown === null || shown.settings.spectators === 'none' ? null : withoutPeople(shown)
  return { title: session.title, code: session.code, serverNowMs: Date.now(), tables, view }
}

/** Talk stays in the room where it was said; the wall shows the paper and the numbers. */
function withoutPeople(state: MatchState): Projected['view'] {
  return { ...engineRules.viewFor(state, { type: 'public' }), messages: [] }
}

function tableFrom(state: MatchState, tableNumber: number, hostNames: ReadonlyMap<string, string>): ProjectorTable {
  const numbers = state.numbers.public
  const { paused, deadlineMs } = state.clock
  return {
    matchId: state.matchId, tableNumber, phase: state.phase, round: state.round, rounds: state.settings.rounds, deadlineMs,
    paused: paused === null ? null : { ...paused, by: hostNames.get(paused.by) ?? '' },
    gauges: { tension: numberAt(numbers, 'tension'), alarm: numberAt(numbers, 'alarm'), axisLook: numberAt(numbers, 'axisLook') },
    played: SEATS.filter((seat) => state.seats[seat].control !== 'open').length, sealed: SEATS.filter((seat) => state.seats[seat].sealedAtMs !== null).length,
  }
}
