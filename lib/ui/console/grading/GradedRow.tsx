'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { gradeOf, MOST_MARK, type Criterion, type GradedPerson, type Marks } from '../../../protocol/grading.ts'
import { Button } from '../../kit/Button.tsx'
import { SeatName } from '../../kit/Chop.tsx'
import { FIELD_CLASSES, TextArea } from '../../kit/Field.tsx'
import { useFormatter } from '../../kit/useFormatter.ts'
import { useCriterionName } from './criterionName.ts'
import { useMarks } from '../../kit/useMarks.ts'

type Kept = Pick<GradedPerson, 'personId' | 'marks' | 'comment'>
type Props = { readonly person: GradedPerson; readonly criteria: readonly Criterion[]; readonly onKeep: (grade: Kept) => Promise<boolean> }

/** One person: what there is to judge by, a mark a criterion, and the grade that they make. */
export function GradedRow({ person, criteria, onKeep }: Props) {
  const t = useTranslations('grading')
  const nameOf = useCriterionName()
  const format = useFormatter()
  const [marks, setMarks] = useState<Marks>(person.marks)
  const [comment, setComment] = useState(person.comment)
  const [said, setSaid] = useState<'kept' | 'notKept' | null>(null)
  const grade = gradeOf(criteria, marks)
  const mark = (id: string, text: string) => {
    setSaid(null)
    const rest = Object.fromEntries(Object.entries(marks).filter(([known]) => known !== id))
    setMarks(text === '' ? rest : { ...rest, [id]: Math.min(MOST_MARK, Math.max(0, Number(text) || 0)) })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSaid(await onKeep({ personId: person.personId, marks, comment: comment.trim() }) ? 'kept' : 'notKept')
  }
  return (
    <li className="break-inside-avoid border-t border-ink py-3">
      <form onSubmit={(event) => void submit(event)} className="grid gap-x-6 gap-y-3 lg:grid-cols-[260px_1fr_90px]">
        <Judged person={person} />
        <div className="min-w-0">
          <div className="flex flex-wrap items-end gap-x-4 gap-y-2 max-lg:grid max-lg:grid-cols-[repeat(auto-fill,minmax(150px,1fr))]">
            {criteria.map((one) => <label key={one.id} className="w-32 text-12 max-lg:w-auto"><span className="block min-h-8 leading-4">{nameOf(one)}{one.weight === 0 ? <span className="text-ink-2"> {t('noWeight')}</span> : null}</span><input type="number" aria-label={t('markOf', { criterion: nameOf(one), name: person.name })} className={`${FIELD_CLASSES} mt-1 py-1!`} min={0} max={MOST_MARK} value={marks[one.id] ?? ''} onChange={(event) => mark(one.id, event.target.value)} /></label>)}
          </div>
          <TextArea className="mt-2" label={t('commentOn', { name: person.name })} hideLabel placeholder={t('comment')} rows={1} dir="auto" maxLength={2_000} value={comment} onChange={(event) => { setComment(event.target.value); setSaid(null) }} />
        </div>
        <div className="text-right max-lg:flex max-lg:items-center max-lg:justify-end max-lg:gap-4">
          <p className="font-serif text-32 lining-nums" aria-label={t('grade')}>{grade === null ? '–' : format.number(grade, { maximumFractionDigits: 1 })}</p>
          <Button type="submit" size="small" className="print:hidden">{t('keep')}</Button>
          <p role="status" className={said === 'notKept' ? 'text-12 font-semibold text-alarm max-lg:order-first' : 'text-12 text-ink-2 max-lg:order-first'}>{said === null ? '' : t(said)}</p>
        </div>
      </form>
    </li>
  )
}

function Judged({ person }: { readonly person: GradedPerson }) {
  const t = useTranslations('grading')
  const console_ = useTranslations('console')
  const format = useFormatter()
  const marks = useMarks()
  return (
    <div className="min-w-0 text-13">
      <p className="text-15 font-semibold"><bdi>{person.name}</bdi></p>
      <p className="flex items-center gap-2">{person.seat === null ? null : <SeatName seat={person.seat} size={18} />} <span className="text-ink-2">{console_('table', { number: person.tableNumber })}</span></p>
      <p className="mt-1"><a className="link inline-flex min-h-6 items-center" href={`/replays/${person.matchId}/reflection`}>{t(person.handedInAtMs === null ? 'notHandedIn' : 'handedIn')}</a>{marks.parts}{t('remarks', { count: person.remarks })}</p>
      {person.rank === null || person.total === null ? null : <p className="text-ink-2">{t('result', { rank: person.rank, total: format.number(person.total, { maximumFractionDigits: 1, signDisplay: 'always' }) })}</p>}
    </div>
  )
}
