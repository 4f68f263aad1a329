import type { TreatyDraft } from '../../engine/scenario.ts'
import type { Finding, Treaty } from '../../engine/treaties/treaty.ts'
import type { Seat, Verdict } from '../../engine/vocabulary.ts'

/** The text that counts: what binds, or the newest version on the table. */
export function draftOf(treaty: Treaty): TreatyDraft {
  const version = treaty.versions[(treaty.bindingVersion ?? treaty.versions.length) - 1] ?? treaty.versions.at(-1)
  if (version === undefined) throw new Error(`treaty ${treaty.id} has no version`)
  return version.draft
}

/** On the table or binding; a denounced one until its notice has run out. */
export function isLiving(treaty: Treaty, round: number): boolean {
  if (treaty.status === 'denounced') return treaty.endsAfterRound !== null && treaty.endsAfterRound >= round
  return treaty.status !== 'lapsed' && treaty.status !== 'refused'
}

/** Still being negotiated: it can be amended, signed and refused. */
export function isOpen(treaty: Treaty): boolean {
  return treaty.status === 'proposed'
}

export function isParty(treaty: Treaty, seat: Seat | null): boolean {
  return seat !== null && draftOf(treaty).parties.includes(seat)
}

export type Broken = { readonly by: Seat; readonly round: number; readonly clauses: readonly number[] }

const WEIGHTIEST: readonly Verdict[] = ['breached', 'disputed', 'judged', 'kept', 'notTriggered']

/** Of the last round that was looked into: one broken clause must not hide behind others that were kept. */
export function lastVerdict({ findings }: Treaty): Verdict | undefined {
  const round = findings.at(-1)?.round
  return WEIGHTIEST.find((verdict) => findings.some((one) => one.round === round && one.verdict === verdict))
}

/** Who was found to have broken it and when last, the newest first: other rounds in which it was kept do not undo that. */
export function breakersOf({ findings }: Treaty): readonly Broken[] {
  const found = findings.filter((one): one is Finding & { readonly by: Seat } => one.judge === null && one.verdict === 'breached' && one.by !== null)
  const breakers = [...new Set(found.map(({ by }) => by).toReversed())]
  return breakers.map((by) => {
    const round = Math.max(...found.filter((one) => one.by === by).map((one) => one.round))
    return { by, round, clauses: [...new Set(found.filter((one) => one.by === by && one.round === round).map(({ clause }) => clause))].toSorted((one, other) => one - other) }
  })
}
