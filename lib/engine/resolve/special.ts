import type { OrderAct } from '../acts.ts'
import type { EffectBody } from '../scenario.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import { treatyAfter } from '../treaties/treatyAfter.ts'
import type { Treaty, TreatyChange } from '../treaties/treaty.ts'
import type { Work } from './work.ts'

export function changeTreaty(work: Work, change: TreatyChange): void {
  work.output.treatyChanges.push(change)
  work.treaties = work.treaties.map((treaty) => treatyAfter(treaty, change, work.round))
}

function named(work: Work, act: OrderAct): Treaty | null {
  return work.treaties.find((treaty) => treaty.id === act.draft.treatyId) ?? null
}

/** T6: each ratification makes the bond stronger: half way with the first, whole with the last. */
function ratify(work: Work, act: OrderAct): void {
  const treaty = named(work, act)
  const draft = treaty === null ? null : bindingDraft(treaty)
  if (treaty === null || draft === null) return
  const left = draft.parties.filter((party) => party !== act.seat && !treaty.ratifiedBy.includes(party)).length
  const bond = Math.round((1 - (0.4 * left) / draft.parties.length) * 100) / 100
  changeTreaty(work, { type: 'ratified', treatyId: treaty.id, by: act.seat, bond })
}

function denounce(work: Work, act: OrderAct): void {
  const treaty = named(work, act)
  const draft = treaty === null ? null : bindingDraft(treaty)
  if (treaty === null || draft === null) return
  changeTreaty(work, { type: 'denounced', treatyId: treaty.id, by: act.seat, endsAfterRound: work.round + draft.exitNotice })
}

function publish(work: Work, act: OrderAct): void {
  const treaty = named(work, act)
  if (treaty !== null) changeTreaty(work, { type: 'published', treatyId: treaty.id, by: act.seat })
}

function watch(work: Work, act: OrderAct, rounds: number): void {
  if (act.draft.target === null) return
  const watching = { by: act.seat, on: act.draft.target, untilRound: work.round + rounds - 1 }
  work.output.watches.push(watching)
  work.watches.push(watching)
}

/** Effects that are not numbers. `exposeDeal` waits for the stage of exposure. */
export function performSpecial(work: Work, act: OrderAct, effect: EffectBody): void {
  if (effect.kind === 'ratify') ratify(work, act)
  if (effect.kind === 'denounce') denounce(work, act)
  if (effect.kind === 'publishTreaty') publish(work, act)
  if (effect.kind === 'watch') watch(work, act, effect.rounds)
}
