'use client'

import { useTranslations } from 'use-intl'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { useTable } from '../desk/table.tsx'
import { Chop } from '../kit/Chop.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { breakersOf, type Broken } from './treatyFacts.ts'

/** Who broke the paper and when: mark, seat and words. */
export function BrokenLines({ treaty }: { readonly treaty: Treaty }) {
  const t = useTranslations('clauses.broken')
  const marks = useMarks()
  const words = useBrokenWords()
  const breakers = breakersOf(treaty)
  if (breakers.length === 0) return null
  return (
    <ul aria-label={t('title')} className="mt-1.5 grid gap-1.5 text-13">
      {breakers.map((one) => (
        <li key={one.by} className="flex items-center gap-2">
          <VerdictMark verdict="breached" /><Chop seat={one.by} size={18} label="" />
          <span><b className="font-semibold text-alarm">{words(one)}</b>{marks.parts}<span className="text-ink-2">{t('clauses', { count: one.clauses.length, list: one.clauses.map((clause) => clause + 1).join(marks.names) })}</span></span>
        </li>
      ))}
    </ul>
  )
}

/** "Broken by Pyongyang in round 3". */
export function useBrokenWords(): (broken: Broken) => string {
  const { me } = useTable()
  const t = useTranslations('clauses.broken')
  const seats = useTranslations('seats')
  return ({ by, round }) => (by === me ? t('mine', { round }) : t('by', { who: seats(by), round }))
}
