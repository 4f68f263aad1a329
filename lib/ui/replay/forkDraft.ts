import type { Draft, OrderDraft } from '../../engine/commands.ts'
import type { OrderSpec } from '../../engine/scenario.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import type { View } from '../../engine/viewShape.ts'
import type { Seat } from '../../engine/vocabulary.ts'

const SLOTS = [0, 1, 2] as const

/** What a seat gave in a round, as an order desk has it. */
export function draftGiven({ acts }: Pick<View, 'acts'>, seat: Seat, round: number): Draft {
  const given = acts.filter((act) => act.seat === seat && act.round === round)
  const inSlot = (slot: number): OrderDraft | null => {
    const act = given.find((one) => one.type === 'order' && one.id.endsWith(`.${slot}`))
    return act?.type === 'order' ? act.draft : null
  }
  const said = given.find((act) => act.type === 'statement')
  return { orders: SLOTS.map(inSlot), statement: said?.type === 'statement' ? said.draft : null }
}

/** An order with as much of the old aim as the new one can take. */
export function reaimed(spec: OrderSpec, seat: Seat, before: OrderDraft | null): OrderDraft {
  const { target } = spec
  const mayAim = (at: Seat | null): boolean => at !== null && at !== seat
    && (target.kind === 'one' || target.kind === 'two') && (target.among === 'others' || target.among.includes(at))
  const kept = before !== null && mayAim(before.target) ? before.target : null
  const second = before !== null && target.kind === 'two' && before.second !== kept && mayAim(before.second) ? before.second : null
  return { order: spec.id, target: kept, second, treatyId: target.kind === 'treaty' ? before?.treatyId ?? null : null }
}

/** Nothing is asked of the server that lacks its aim. */
export function isAimed(spec: OrderSpec, { target, second, treatyId }: OrderDraft): boolean {
  const needs = { none: true, one: target !== null, two: target !== null && second !== null, treaty: treatyId !== null }
  return needs[spec.target.kind]
}

/** Papers that were on the table when a round closed, neither bound before nor refused: signatures under them could have been others. */
export function papersAt({ treaties }: Pick<View, 'treaties'>, round: number): readonly Treaty[] {
  return treaties.filter(({ versions, status, inForceSince, findings }) => {
    const [first] = versions
    return first !== undefined && status !== 'refused' && first.by !== null && first.round <= round && first.round > round - PAPERS_LIE_ROUNDS
      && (inForceSince === null || inForceSince >= round) && findings.every((finding) => finding.round >= round)
  })
}
const PAPERS_LIE_ROUNDS = 3
