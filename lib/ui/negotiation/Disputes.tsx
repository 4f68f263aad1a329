'use client'

import { useTranslations } from 'use-intl'
import { breachFound, mayJudge, wordsOn } from '../../engine/treaties/disputes.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { useBreachWords } from '../desk/breachWords.ts'
import { useTable } from '../desk/table.tsx'
import { Button } from '../kit/Button.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { draftOf } from './treatyFacts.ts'

type Said = 'kept' | 'breached' | 'disputed'
type Props = { readonly treaty: Treaty; readonly busy: boolean; readonly onSay: (clause: number, said: Said) => void }

const ANSWERS: readonly Said[] = ['disputed', 'kept', 'breached']

/** T15: a breach that was found may be disputed by who broke the clause, and forgiven or insisted on by the others. */
export function Disputes({ treaty, busy, onSay }: Props) {
  const { view, me } = useTable()
  const breachWords = useBreachWords()
  return draftOf(treaty).clauses.map((_, clause) => {
    const found = breachFound(treaty, clause, view.match.round)
    if (found === null || found.by === null || me === null) return null
    const said = wordsOn(treaty, found)
    return (
      <Breach key={clause} number={clause + 1} by={found.by} because={breachWords(found)} said={said}>
        {ANSWERS.filter((answer) => mayJudge(found, me, answer)).map((answer) => <Answer key={answer} answer={answer} marked={said.get(me) === answer} busy={busy} onSay={() => onSay(clause, answer)} />)}
      </Breach>
    )
  })
}

function Breach({ number, by, because, said, children }: { readonly number: number; readonly by: Seat; readonly because: string | null; readonly said: ReturnType<typeof wordsOn>; readonly children: React.ReactNode }) {
  const { me } = useTable()
  const t = useTranslations('clauses.dispute')
  const seats = useTranslations('seats')
  const marks = useMarks()
  return (
    <section aria-label={t('title', { number })} className="mt-2 border-t border-rule pt-2 text-13">
      <p className="flex items-start gap-2"><VerdictMark verdict="breached" /><span><b className="font-semibold">{by === me ? t('foundMine', { number }) : t('found', { number, who: seats(by) })}</b>{marks.sentences}{because === null ? null : <>{t('because', { act: because })}{marks.sentences}</>}{t(by === me ? 'mayDispute' : 'mayForgive')}{'\u00a0'}<RuleLink rule="T15" /></span></p>
      {[...said].filter(([seat]) => seat !== me).map(([seat, verdict]) => <p key={seat} className="pl-7 text-12 text-ink-2">{t(`said.${verdict === 'disputed' ? 'disputed' : verdict === 'kept' ? 'kept' : 'breached'}`, { who: seats(seat) })}</p>)}
      <p className="mt-1.5 flex gap-2 pl-7">{children}</p>
    </section>
  )
}

function Answer({ answer, marked, busy, onSay }: { readonly answer: Said; readonly marked: boolean; readonly busy: boolean; readonly onSay: () => void }) {
  const t = useTranslations('clauses.dispute.answer')
  return <Button size="small" kind={marked ? 'primary' : 'outline'} aria-pressed={marked} disabled={busy} onClick={onSay}>{marked ? '✓ ' : ''}{t(answer)}</Button>
}
