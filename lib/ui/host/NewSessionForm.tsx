'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RosterReport } from '../../protocol/hostActs.ts'
import { minutesOf, TEMPLATE_IDS } from '../../protocol/hosting.ts'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Field } from '../kit/Field.tsx'
import { SelectField } from '../kit/SelectField.tsx'
import { sentBy } from '../kit/sentBy.ts'
import { useMarks } from '../kit/useMarks.ts'
import { useSpan } from '../kit/useSpan.ts'
import type { CreatedSession, HostAnswer, NewSession } from './hostModel.ts'
import { NumberField } from './NumberField.tsx'
import { RosterField } from './RosterField.tsx'
import { RosterForm } from './RosterForm.tsx'
import { SessionDetails } from './SessionDetails.tsx'
import { clocksFrom, sessionFrom, templateOf, wishesFrom, type Wishes } from './sessionWishes.ts'
import { useRefusalSaid, useSessionActs } from './useSessionActs.ts'

type Props = {
  readonly onCreate: (session: NewSession) => Promise<HostAnswer<CreatedSession>>
  readonly onCreated: (sessionId: string) => void
}
type State = { readonly type: 'idle' | 'untitled' | 'sending' } | { readonly type: 'failed'; readonly why: string } | { readonly type: 'made'; readonly sessionId: string; readonly report: RosterReport }

/** A session in under a minute: a template and a title; everything else is there to be changed. */
export function NewSessionForm({ onCreate, onCreated }: Props) {
  const t = useTranslations('host')
  const span = useSpan({ unitDisplay: 'long' })
  const refusalSaid = useRefusalSaid()
  const marks = useMarks()
  const [wishes, setWishes] = useState<Wishes>(() => wishesFrom('seminar', { title: '', roster: '', tables: 1 }))
  const [state, setState] = useState<State>({ type: 'idle' })
  const wish = (change: Partial<Wishes>) => setWishes({ ...wishes, ...change })
  const submit = async (fields: FormData) => {
    const wished = { ...wishes, title: String(fields.get('title') ?? '') }
    setWishes(wished)
    if (wished.title.trim() === '') return setState({ type: 'untitled' })
    setState({ type: 'sending' })
    const answer = await onCreate(sessionFrom(wished))
    if (!answer.ok) return setState({ type: 'failed', why: refusalSaid(answer.why) })
    const { sessionId, roster } = answer.value
    if (roster === null || roster.bad.length === 0) return onCreated(sessionId)
    setState({ type: 'made', sessionId, report: roster })
  }
  if (state.type === 'made') return <Made sessionId={state.sessionId} list={{ csv: wishes.roster, report: state.report }} />
  const about = minutesOf(clocksFrom(wishes), wishes.rounds)
  return (
    <form {...sentBy((fields) => void submit(fields))} noValidate>
      <h2 className="headline text-24 font-semibold">{t('new')}</h2>
      <div className="mt-5 space-y-5">
        <SelectField label={t('template')} hint={t(`templateHint.${wishes.template}`)} value={wishes.template} options={TEMPLATE_IDS.map((value) => ({ value, label: t(`templateOf.${value}`) }))} onChange={(template) => setWishes(wishesFrom(template, wishes))} />
        <Field label={t('titleLabel')} hint={t('titleHint')} error={state.type === 'untitled' ? t('titleMissing') : null} name="title" defaultValue={wishes.title} maxLength={120} dir="auto" />
        <div className="grid grid-cols-2 gap-4">
          <NumberField label={t('tables')} value={wishes.tables} max={40} onChange={(tables) => wish({ tables })} />
          <NumberField key={wishes.template} label={t('rounds')} value={wishes.rounds} max={12} onChange={(rounds) => wish({ rounds })} />
        </div>
        <p className="text-13 text-ink-2" aria-live="polite">{t('for', { people: wishes.tables * 6 * wishes.hosting.seatSize })}{wishes.timed && templateOf(wishes.template).id !== 'slow' ? `${marks.sentences}${t('lasts', { span: span(about * 60) })}` : ''}</p>
        <SessionDetails wishes={wishes} onWish={wish} />
        <details className="border-t border-rule pt-3"><summary className="cursor-pointer text-14 font-semibold">{t('roster.title')}</summary><div className="mt-3"><RosterField value={wishes.roster} onChange={(roster) => wish({ roster })} /></div></details>
        {state.type === 'failed' ? <p role="alert" className="text-13 font-semibold text-alarm">{t('createFailed', { reason: state.why })}</p> : null}
        <Button type="submit" kind="primary" size="large" className="w-full" disabled={state.type === 'sending'}>{t(state.type === 'sending' ? 'creating' : 'create')}</Button>
      </div>
    </form>
  )
}

/** Nothing of the list is lost: what was not taken is put right here before the console opens. */
function Made({ sessionId, list }: { readonly sessionId: string; readonly list: { readonly csv: string; readonly report: RosterReport } }) {
  const t = useTranslations('host')
  const act = useSessionActs(sessionId)
  return (
    <div className="space-y-4">
      <h2 className="headline text-24 font-semibold">{t('made')}</h2>
      <RosterForm act={act} before={list} />
      <ButtonLink kind="primary" href={`/host/${sessionId}`}>{t('toConsole')}</ButtonLink>
    </div>
  )
}
