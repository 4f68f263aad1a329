'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { MOST_CRITERIA, MOST_WEIGHT, type Criterion } from '../../../protocol/grading.ts'
import { Button } from '../../kit/Button.tsx'
import { Field, FIELD_CLASSES } from '../../kit/Field.tsx'
import { newId } from '../../kit/newId.ts'
import { useFormatter } from '../../kit/useFormatter.ts'
import { useCriterionName } from './criterionName.ts'

type Props = { readonly criteria: readonly Criterion[]; readonly onKeep: (criteria: readonly Criterion[]) => Promise<boolean> }

/** What counts and how much; weights may add up to anything. */
export function CriteriaForm({ criteria, onKeep }: Props) {
  const t = useTranslations('grading')
  const nameOf = useCriterionName()
  const format = useFormatter()
  const [draft, setDraft] = useState(criteria)
  const [said, setSaid] = useState<'kept' | 'notKept' | null>(null)
  const change = (id: string, next: Partial<Criterion>) => {
    setSaid(null)
    setDraft(draft.map((one) => (one.id === id ? { ...one, ...next } : one)))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSaid(await onKeep(draft.filter((one) => nameOf(one) !== '')) ? 'kept' : 'notKept')
  }
  const sum = draft.reduce((all, { weight }) => all + weight, 0)
  return (
    <form className="mt-6 border-t-[3px] border-ink pt-3 print:hidden" onSubmit={(event) => void submit(event)}>
      <h2 className="headline text-24 font-[640]">{t('criteria')}</h2>
      <ul className="mt-2 max-w-[720px]">
        {draft.map((one, index) => (
          <li key={one.id} className="flex flex-wrap items-center gap-3 border-t border-rule py-2">
            <div className="min-w-0 flex-1 basis-64"><Field label={t('name', { number: index + 1 })} hideLabel value={one.name} placeholder={nameOf({ ...one, name: '' }) || t('own')} maxLength={80} dir="auto" onChange={(event) => change(one.id, { name: event.target.value })} /></div>
            <input type="number" aria-label={t('weightOf', { name: nameOf(one) })} className={`${FIELD_CLASSES} w-24!`} min={0} max={MOST_WEIGHT} value={one.weight} onChange={(event) => change(one.id, { weight: Math.min(MOST_WEIGHT, Math.max(0, Number(event.target.value) || 0)) })} />
            <span className="w-14 text-right text-13 text-ink-2">{sum === 0 ? '' : format.number(one.weight / sum, { style: 'percent' })}</span>
            <button type="button" className="link min-h-6 text-12 text-ink-2 pointer-coarse:min-h-11" aria-label={t('dropOf', { name: nameOf(one) })} disabled={draft.length === 1} onClick={() => setDraft(draft.filter((other) => other !== one))}>{t('drop')}</button>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <Button type="submit" kind="primary">{t('keep')}</Button>
        {draft.length >= MOST_CRITERIA ? null : <Button onClick={() => setDraft([...draft, { id: newId(), name: '', weight: 10 }])}>{t('add')}</Button>}
        <span role="status" className={said === 'notKept' ? 'text-13 font-semibold text-alarm' : 'text-13 text-ink-2'}>{said === null ? '' : t(said)}</span>
      </p>
    </form>
  )
}
