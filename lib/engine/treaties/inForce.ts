import { knows, type Knower } from '../knowledge.ts'
import type { TreatyDraft } from '../scenario.ts'
import type { ClauseKind, Seat } from '../vocabulary.ts'
import type { Treaty } from './treaty.ts'

/** The text that binds; `null` while none does. */
export function bindingDraft(treaty: Treaty): TreatyDraft | null {
  return treaty.bindingVersion === null ? null : (treaty.versions[treaty.bindingVersion - 1]?.draft ?? null)
}

export function latestDraft(treaty: Treaty): TreatyDraft {
  const latest = treaty.versions.at(-1)
  if (latest === undefined) throw new Error(`treaty ${treaty.id} has no version`)
  return latest.draft
}

export function treatiesKnownTo(treaties: readonly Treaty[], knower: Knower): readonly Treaty[] {
  return treaties.filter((treaty) => knows(treaty.knownTo, knower))
}

export function hasClauseInForce(
  treaties: readonly Treaty[], clause: ClauseKind | 'any', between: readonly [Seat, Seat],
): boolean {
  return treaties.some((treaty) => {
    if (treaty.status !== 'inForce') return false
    const draft = bindingDraft(treaty)
    if (draft === null || !between.every((seat) => draft.parties.includes(seat))) return false
    return clause === 'any' || draft.clauses.some((one) => one.kind === clause)
  })
}
