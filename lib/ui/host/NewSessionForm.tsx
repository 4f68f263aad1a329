'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RosterReport } from '../../protocol/hostActs.ts'
import { minutesOf, TEMPLATE_IDS } from '../../protocol/hosting.ts'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { Field, FIELD_CLASSES, FieldFrame } from '../kit/Field.tsx'
import { sentBy } from '../kit/sentBy.ts'
import type { CreatedSession, HostAnswer, NewSession } from './hostModel.ts'
import { NumberField } from './NumberField.tsx'
import { RosterField } from './RosterField.tsx'
import { RosterReportView } from './RosterReportView.tsx'
import { SessionDetails } from './SessionDetails.tsx'
import { clocksFrom, sessionFrom, templateOf, wishesFrom, type Wishes } from './sessionWishes.ts'

type Props = {
  readonly onCreate: (session: NewSession) => Promise<HostAnswer<CreatedSession>>
  readonly onCreated: (sessionId: string) => void
}
type State = { readonly type: 'idle' | 'untitled' | 'sending' } | { readonly type: 'failed'; readonly why: string } | { readonly type: 'made'; readonly sessionId: string; readonly report: RosterReport }

/** A session in under a minute: a template and a title; everything else is there to be changed. */
export function NewSessionForm({ onCreate, onCreated }: Props) {
  const t = useTranslations('host')
  const [wishes, setWishes] = useState<Wishes>(() => wishesFrom('seminar', { title: '', roster: '', tables: 1 }))
  const [state, setState] = useState<State>({ type: 'idle' })
  const wish = (change: Partial<Wishes>) => setWishes({ ...wishes, ...change })
  const submit = async (fields: FormData) => {
    const wished = { ...wishes, title: String(fields.get('title') ?? '') }
    setWishes(wished)
    if (wished.title.trim() === '') return setState({ type: 'untitled' })
    setState({ type: 'sending' })
    const answer = await onCreate(sessionFrom(wished))
    if (!answer.ok) return setState({ type: 'failed', why: answer.why === '' ? t('unreachable') : answer.why })
    const { sessionId, roster } = answer.value
    if (roster === null || roster.bad.length === 0) return onCreated(sessionId)
    setState({ type: 'made', sessionId, report: roster })
  }
  if (state.type === 'made') return <Made sessionId={state.sessionId} report={state.report} />
  const about = minutesOf(clocksFrom(wishes), wishes.rounds)
  return (
    <form {...sentBy((fields) => void submit(fields))} noValidate>
      <h2 className="headline text-24 font-semibold">{t('new')}</h2>
      <div className="mt-5 space-y-5">
        <FieldFrame label={t('template')} hint={t(`templateHint.${wishes.template}`)}>
          {(bound) => (
            <select {...bound} className={FIELD_CLASSES} value={wishes.template} onChange={(event) => setWishes(wishesFrom(TEMPLATE_IDS.find((id) => id === event.target.value) ?? 'seminar', wishes))}>
              {TEMPLATE_IDS.map((id) => <option key={id} value={id} className="bg-sheet text-ink">{t(`templateOf.${id}`)}</option>)}
            </select>
          )}
        </FieldFrame>
        <Field label={t('titleLabel')} hint={t('titleHint')} error={state.type === 'untitled' ? t('titleMissing') : null} name="title" defaultValue={wishes.title} maxLength={120} dir="auto" />
        <div className="grid grid-cols-2 gap-4">
          <NumberField label={t('tables')} value={wishes.tables} max={40} onChange={(tables) => wish({ tables })} />
          <NumberField key={wishes.template} label={t('rounds')} value={wishes.rounds} max={12} onChange={(rounds) => wish({ rounds })} />
        </div>
        <p className="text-13 text-ink-2" aria-live="polite">{t('for', { people: wishes.tables * 6 * wishes.hosting.seatSize })} {wishes.timed && templateOf(wishes.template).id !== 'slow' ? t('lasts', { minutes: about }) : ''}</p>
        <SessionDetails wishes={wishes} onWish={wish} />
        <details className="border-t border-rule pt-3"><summary className="cursor-pointer text-14 font-semibold">{t('roster.title')}</summary><div className="mt-3"><RosterField value={wishes.roster} onChange={(roster) => wish({ roster })} /></div></details>
        {state.type === 'failed' ? <p role="alert" className="text-13 font-semibold text-alarm">{t('createFailed', { reason: state.why })}</p> : null}
        <Button type="submit" kind="primary" size="large" className="w-full" disabled={state.type === 'sending'}>{t(state.type === 'sending' ? 'creating' : 'create')}</Button>
      </div>
    </form>
  )
}

/** Nothing of the list is lost: what was not taken is shown before the console opens. */
function Made({ sessionId, report }: { readonly sessionId: string; readonly report: RosterReport }) {
  const t = useTranslations('host')
  return (
    <div className="space-y-4">
      <h2 className="headline text-24 font-semibold">{t('made')}</h2>
      <RosterReportView report={report} kept />
      <p className="text-13 text-ink-2">{t('madeHint')}</p>
      <ButtonLink kind="primary" href={`/host/${sessionId}`}>{t('toConsole')}</ButtonLink>
    </div>
  )
}
