import type { OrderAct } from '../acts.ts'
import type { StatementDraft } from '../commands.ts'
import { EVERYONE } from '../knowledge.ts'
import { pairKey, seatKey, type NumberKey } from '../numbers.ts'
import { specOf } from '../orders/condition.ts'
import type { Catalogue } from '../scenario.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import type { Treaty } from '../treaties/treaty.ts'
import type { Line, Seat, StatementKind } from '../vocabulary.ts'
import { fitOf } from './lines.ts'

export type Change = readonly [NumberKey, number]

/** What a statement is weighed by. */
export type Heard = {
  readonly scenario: Catalogue
  readonly round: number
  readonly treaties: readonly Treaty[]
  /** What the world has seen done. */
  readonly orders: readonly OrderAct[]
  readonly lineOf: (seat: Seat) => Line
}
export type Said = { readonly seat: Seat; readonly draft: StatementDraft }

function isProvocation({ scenario }: Heard, act: OrderAct, least: number): boolean {
  return act.exposedInRound !== null || (specOf(scenario, act.draft.order)?.escalation ?? 0) >= least
}

/** The public act that a statement names. */
function actNamed({ orders }: Heard, { draft }: Said): OrderAct | null {
  return draft.on === null ? null : orders.find(({ id }) => id === draft.on) ?? null
}

/** L9: whether the act that is spoken of gives cause for criticism; where none is named, whether anything recent does. */
export function hasCause(heard: Heard, said: Said, about: Seat): boolean {
  const named = actNamed(heard, said)
  if (named !== null) return isProvocation(heard, named, 4) || fitOf(heard.lineOf(said.seat), specOf(heard.scenario, named.draft.order)?.norms ?? []) < 0
  return heard.orders.some((one) => one.seat === about && one.round >= heard.round - 1 && isProvocation(heard, one, 5))
}

type Saying = (heard: Heard, said: Said, about: Seat) => readonly Change[]

const accuse = (warmth: number): Saying => (heard, said, about) => [
  [pairKey('warmth', said.seat, about), warmth],
  ...(hasCause(heard, said, about)
    ? [[seatKey('credibility', said.seat), 0.8] as const, [seatKey('credibility', about), warmth / 4] as const]
    : [[seatKey('credibility', said.seat), warmth / 4] as const]),
]
const praise = (warmth: number): Saying => (heard, said, about) => [
  [pairKey('warmth', said.seat, about), warmth],
  [seatKey('stability', about), 0.3],
  ...(hasCause(heard, said, about) ? [[seatKey('credibility', said.seat), -0.8] as const] : []),
]

const sayings: Readonly<Record<StatementKind, Saying>> = {
  endorse: praise(2.5),
  lean: praise(1.5),
  pledgeSupport: (heard, said, about) => [...praise(3)(heard, said, about), [seatKey('stability', about), 0.5]],
  declineToComment: ({ scenario }, { seat }) => (seat === scenario.cast.axis ? [['axisLook', -1], [seatKey('credibility', seat), -0.3]] : [[seatKey('credibility', seat), -0.3]]),
  ambiguous: () => [],
  criticise: accuse(-2.5),
  condemn: accuse(-5),
  callToRestrain: (_, { seat }, about) => [[pairKey('warmth', seat, about), -0.5]],
  declareLine: () => [],
}

/** L9: a statement on a treaty speaks to all its parties, to those not named half as loudly. */
function toParties({ treaties }: Heard, { seat, draft }: Said, { about, changes }: { readonly about: Seat; readonly changes: readonly Change[] }): readonly Change[] {
  const treaty = treaties.find(({ id, knownTo }) => id === draft.on && knownTo === EVERYONE)
  const toOne = changes.find(([key]) => key === pairKey('warmth', seat, about))
  if (treaty === undefined || toOne === undefined) return []
  const others = (bindingDraft(treaty)?.parties ?? []).filter((party) => party !== seat && party !== about)
  return others.map((other) => [pairKey('warmth', seat, other), toOne[1] / 2])
}

/** L10: who accuses others of what it has itself done is laughed at. */
export function isOwnDeed(heard: Heard, said: Said): boolean {
  const named = said.draft.kind === 'criticise' || said.draft.kind === 'condemn' ? actNamed(heard, said) : null
  return named !== null && heard.orders.some((own) => own.seat === said.seat && own.round >= heard.round - 2 && own.draft.order === named.draft.order)
}

/** L2: a seat's line may change, at the price of its word. */
function ofNewLine({ round, lineOf }: Heard, { seat, draft: { kind, line } }: Said): readonly Change[] {
  return kind === 'declareLine' && line !== null && line !== lineOf(seat) && round > 1 ? [[seatKey('credibility', seat), -3]] : []
}

/** What all hear of a statement moves, by rule. */
export function publicChangesOf(heard: Heard, said: Said): readonly { readonly rule: string; readonly changes: readonly Change[] }[] {
  const about = said.draft.about ?? said.seat
  const changes = sayings[said.draft.kind](heard, said, about)
  return [
    { rule: 'L1', changes },
    { rule: 'L9', changes: toParties(heard, said, { about, changes }) },
    { rule: 'L10', changes: isOwnDeed(heard, said) ? [[seatKey('credibility', said.seat), -1.5]] : [] },
    { rule: 'L2', changes: ofNewLine(heard, said) },
  ]
}

/** L7: each reader is pleased with what it has heard, and nobody else knows of it. */
export function readersPleased({ seat, draft }: Said): readonly { readonly reader: Seat; readonly change: Change }[] {
  return draft.kind === 'ambiguous' ? draft.readers.map((reader) => ({ reader, change: [pairKey('warmth', seat, reader), 1.2] })) : []
}

/** L8: what it costs once two readers find that they were told two things. */
export function foundOutChanges({ seat, draft }: Said): readonly Change[] {
  return [...draft.readers.map((reader): Change => [pairKey('warmth', seat, reader), -4]), [seatKey('credibility', seat), -2]]
}
