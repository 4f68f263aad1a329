'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Conversation } from '../../engine/press/message.ts'
import type { ClauseDraft, TreatyDraft } from '../../engine/scenario.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { Check } from '../kit/Check.tsx'
import { Field } from '../kit/Field.tsx'
import { Choice } from '../orders/Choice.tsx'
import { SeatPicks } from '../orders/SeatPicks.tsx'
import { newId, useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { ClauseForm, EMPTY_CLAUSE } from './ClauseForm.tsx'

type Props = { readonly amends: Treaty | null; readonly conversation: Conversation; readonly onDone: (treatyId: string | null) => void }

function firstDraft({ amends, conversation }: Props, me: Seat | null): TreatyDraft {
  const last = amends?.versions.at(-1)?.draft
  const parties = conversation.type === 'group' ? conversation.seats : me === null ? [] : [me]
  return last ?? { title: '', parties, clauses: [EMPTY_CLAUSE], term: 4, exitNotice: 1, secret: false, needsRatification: false }
}

/** The clause builder: a new offer, or the next version of one on the table. */
export function TreatyForm(props: Props) {
  const { amends, onDone } = props
  const { me } = useTable()
  const t = useTranslations('clauses.form')
  const { ask, refusal, busy } = useSend()
  const [draft, setDraft] = useState<TreatyDraft>(() => firstDraft(props, me))
  const patch = (change: Partial<TreatyDraft>) => setDraft({ ...draft, ...change })
  const setClause = (index: number, clause: ClauseDraft) => patch({ clauses: draft.clauses.map((one, at) => (at === index ? clause : one)) })
  const submit = async () => {
    const treatyId = amends?.id ?? newId()
    const sent = { ...draft, title: draft.title.trim() === '' ? t('untitled') : draft.title, parties: [...draft.parties], clauses: [...draft.clauses] }
    if (await ask(amends === null ? { type: 'proposeTreaty', treatyId, draft: sent } : { type: 'amendTreaty', treatyId, draft: sent })) onDone(treatyId)
  }
  return (
    <form className="grid gap-3 px-4 py-3" onSubmit={(event) => { event.preventDefault(); void submit() }}>
      <h3 className="headline text-20 font-semibold">{amends === null ? t('new') : t('next', { number: amends.versions.length + 1 })}</h3>
      <Field label={t('title')} value={draft.title} maxLength={200} placeholder={t('untitled')} onChange={(event) => patch({ title: event.target.value })} />
      {amends === null && me !== null ? <SeatPicks label={t('parties')} seats={SEATS.filter((seat) => seat !== me)} chosen={draft.parties.filter((seat) => seat !== me)} most={5} onChange={(seats) => patch({ parties: SEATS.filter((seat) => seat === me || seats.includes(seat)) })} /> : null}
      <ol className="border-t border-ink">
        {draft.clauses.map((clause, index) => (
          <ClauseForm
            key={index} number={index + 1} clause={clause} parties={draft.parties} onChange={(next) => setClause(index, next)}
            onRemove={draft.clauses.length === 1 ? null : () => patch({ clauses: draft.clauses.filter((_, at) => at !== index) })}
          />
        ))}
      </ol>
      {draft.clauses.length < 12 ? <Button kind="link" className="justify-self-start" onClick={() => patch({ clauses: [...draft.clauses, EMPTY_CLAUSE] })}>{t('addClause')}</Button> : null}
      <div className="grid grid-cols-2 gap-3">
        <Choice label={t('term')} value={draft.term === null ? '' : String(draft.term)} none={t('endless')} onNone={() => patch({ term: null })} options={Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: t('rounds', { rounds: index + 1 }) }))} onChange={(term) => patch({ term: Number(term) })} />
        <Choice label={t('exit')} value={String(draft.exitNotice)} options={[0, 1, 2, 3, 4].map((rounds) => ({ value: String(rounds), label: t('rounds', { rounds }) }))} onChange={(rounds) => patch({ exitNotice: Number(rounds) })} />
      </div>
      <div className="flex flex-wrap gap-x-5">
        <Check checked={draft.secret} onChange={(event) => patch({ secret: event.target.checked })}>{t('secret')}</Check>
        <Check checked={draft.needsRatification} onChange={(event) => patch({ needsRatification: event.target.checked })}>{t('ratify')}</Check>
      </div>
      {refusal === null ? null : <p role="alert" className="text-12 font-semibold text-alarm">{refusal}</p>}
      <div className="flex gap-2">
        <Button kind="primary" type="submit" disabled={busy || draft.parties.length < 2}>{amends === null ? t('propose') : t('putForward')}</Button>
        <Button onClick={() => onDone(amends?.id ?? null)}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
