import type { Finding } from '../../engine/treaties/treaty.ts'
import { isAnswer } from './breaches.ts'
import type { Seat } from '../../engine/vocabulary.ts'

/** What a clause came to over the whole match. */
export type PromiseEnd =
  | { readonly type: 'broken'; readonly count: number; readonly by: readonly Seat[] }
  | { readonly type: 'disputed' | 'kept' | 'judged'; readonly count: number }
  /** Nothing ever called on it. */
  | { readonly type: 'untested' }

/** The worst that was found of one clause; a later finding of a round replaces the earlier. */
export function promiseEndOf(findings: readonly Finding[]): PromiseEnd {
  const last = [...new Map(findings.filter((finding) => !isAnswer(finding)).map((finding) => [finding.round, finding])).values()]
  const found = (verdict: Finding['verdict']) => last.filter((finding) => finding.verdict === verdict)
  const broken = found('breached')
  if (broken.length > 0) return { type: 'broken', count: broken.length, by: [...new Set(broken.flatMap(({ by }) => (by === null ? [] : [by])))] }
  for (const type of ['disputed', 'kept', 'judged'] as const) {
    const { length: count } = found(type)
    if (count > 0) return { type, count }
  }
  return { type: 'untested' }
}
