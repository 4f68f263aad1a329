import type { MatchState } from '../state.ts'
import type { Seat, Verdict } from '../vocabulary.ts'
import type { Finding, Treaty } from './treaty.ts'

/** T15: the rules' finding of a breach that people may still answer: this round's or last round's. */
export function breachFound(treaty: Treaty, clause: number, round: number): Finding | null {
  return treaty.findings.findLast((one) => one.clause === clause && one.judge === null && one.verdict === 'breached' && one.round >= round - 1) ?? null
}

/** What a party may say of a breach that was found: who broke it disputes, the others forgive or insist. */
export function mayJudge(finding: Finding, seat: Seat, verdict: Verdict): boolean {
  return finding.by === seat ? verdict === 'disputed' : verdict === 'kept' || verdict === 'breached'
}

/** The last word of each party on a clause since a breach was found. */
export function wordsOn(treaty: Treaty, found: Finding): ReadonlyMap<Seat, Verdict> {
  const since = treaty.findings.slice(treaty.findings.indexOf(found) + 1)
  return new Map(since.flatMap(({ clause, judge, verdict }) => (clause === found.clause && judge !== null ? [[judge, verdict] as const] : [])))
}

export const isRecentBreach = ({ round }: Pick<MatchState, 'round'>) => (one: Finding): boolean =>
  one.judge === null && one.verdict === 'breached' && one.by !== null && one.round === round - 1
