import { chosenFor, drawFor } from '../../base/random.ts'
import type { Draft, OrderDraft, Settings } from '../commands.ts'
import { branded } from '../../base/brand.ts'
import { evolveAll, replay } from '../evolve.ts'
import type { MatchId } from '../ids.ts'
import { checkDraft, treatiesFor } from '../orders/check.ts'
import type { OrderSpec, Scenario } from '../scenario.ts'
import { resolveRound } from '../resolve/resolveRound.ts'
import { EMPTY_DRAFT, recordOfSeats, withSeat } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import { LINES, SEATS, STATEMENT_KINDS, type Seat } from '../vocabulary.ts'

const settings: Settings = {
  rounds: 8, botStrength: 'able', press: { public: true, private: true }, spectators: 'none',
  clocks: { briefingMs: 0, negotiationMs: 0, revealMs: 0, reactionMs: 0, crisisStepMs: 0, timed: false },
}

/** A match at the bell of its first round, without agendas: enough to resolve rounds on. */
export function matchAtBell(scenario: Scenario, seed: string): MatchState {
  const opened = replay([{
    type: 'matchOpened', matchId: branded<MatchId>('sample'), scenarioId: scenario.id, scenarioVersion: scenario.version, seed, settings,
    start: scenario.start, treaties: scenario.treaties, agendas: recordOfSeats(() => []), lines: recordOfSeats((seat) => scenario.seats[seat].line),
  }])
  if (opened === null) throw new Error('a match was opened')
  return { ...opened, phase: 'negotiation', round: 1 }
}

function randomOrder(spec: OrderSpec, state: MatchState, seat: Seat, purpose: string): OrderDraft | null {
  const plain: OrderDraft = { order: spec.id, target: null, second: null, treatyId: null }
  if (spec.target.kind === 'none') return plain
  if (spec.target.kind === 'treaty') {
    const treaties = treatiesFor(spec.target, seat, state.treaties)
    return treaties.length === 0 ? null : { ...plain, treatyId: chosenFor(state.seed, `${purpose}.treaty`, treaties).id }
  }
  const among = (spec.target.among === 'others' ? SEATS : spec.target.among).filter((other) => other !== seat)
  if (among.length === 0) return null
  const target = chosenFor(state.seed, `${purpose}.target`, among)
  const rest = among.filter((other) => other !== target)
  return { ...plain, target, second: spec.target.kind === 'two' && rest.length > 0 ? chosenFor(state.seed, `${purpose}.second`, rest) : null }
}

function randomStatement(state: MatchState, seat: Seat, purpose: string): Draft['statement'] {
  const others = SEATS.filter((other) => other !== seat)
  const pick = (part: string) => chosenFor(state.seed, `${purpose}.${part}`, others)
  return {
    kind: chosenFor(state.seed, `${purpose}.kind`, STATEMENT_KINDS), about: pick('about'), restrain: pick('restrain'), on: null,
    line: chosenFor(state.seed, `${purpose}.line`, LINES), readers: [pick('one'), pick('other')],
  }
}

/** Three orders and a statement by lot; what would be refused is left out. */
export function randomDraft(scenario: Scenario, state: MatchState, seat: Seat): Draft {
  let draft: Draft = EMPTY_DRAFT
  for (let slot = 0; slot < 3; slot++) {
    const purpose = `${state.round}.${seat}.${slot}`
    const spec = chosenFor(state.seed, purpose, scenario.orders.filter((one) => one.actors.includes(seat)))
    const order = randomOrder(spec, state, seat, purpose)
    const next: Draft = { ...draft, orders: [...draft.orders, order].slice(-3) }
    if (order !== null && checkDraft(scenario, { state, seat }, next) === null) draft = next
  }
  const spoken: Draft = { ...draft, statement: randomStatement(state, seat, `${state.round}.${seat}.say`) }
  return drawFor(state.seed, `${state.round}.${seat}.speaks`) < 0.5 && checkDraft(scenario, { state, seat }, spoken) === null ? spoken : draft
}

export function withRandomDrafts(scenario: Scenario, state: MatchState): MatchState {
  return SEATS.reduce((next, seat) => withSeat(next, seat, { draft: randomDraft(scenario, state, seat), sealedAtMs: 0 }), state)
}

/** Rounds of random legal drafts, one after another, without talks and crises. */
export function playRandomRounds(scenario: Scenario, seed: string, rounds: number): MatchState {
  let state = matchAtBell(scenario, seed)
  for (let round = 1; round <= rounds; round++) {
    const drafted = withRandomDrafts(scenario, { ...state, round })
    state = evolveAll(drafted, resolveRound(scenario, drafted).stages)
  }
  return state
}
