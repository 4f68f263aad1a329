'use client'

import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { BOT_STRENGTHS, type BotStrength } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { Field, FIELD_CLASSES, FieldFrame } from '../kit/Field.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { CLOCKS, minutesOf, PACES, type HostAnswer, type NewSession, type Pace } from './hostModel.ts'

type Props = {
  readonly onCreate: (session: NewSession) => Promise<HostAnswer<{ readonly sessionId: string }>>
  readonly onCreated: (sessionId: string) => void
}

type Wishes = {
  readonly title: string
  readonly tables: number
  readonly rounds: number
  readonly pace: Pace
  readonly strength: BotStrength
  readonly press: 'all' | 'public'
  readonly onlookers: 'none' | 'public'
}

const FIRST: Wishes = { title: '', tables: 1, rounds: 8, pace: 'seminar', strength: 'able', press: 'all', onlookers: 'none' }

function sessionFrom(wishes: Wishes): NewSession {
  return {
    title: wishes.title.trim(), tables: wishes.tables,
    settings: {
      rounds: wishes.rounds, clocks: CLOCKS[wishes.pace], botStrength: wishes.strength,
      press: { public: true, private: wishes.press === 'all' }, spectators: wishes.onlookers,
    },
  }
}

/** A session in under a minute: only the title must be written. */
export function NewSessionForm({ onCreate, onCreated }: Props) {
  const t = useTranslations('host')
  const [wishes, setWishes] = useState(FIRST)
  const [state, setState] = useState<{ readonly type: 'idle' | 'untitled' | 'sending' } | { readonly type: 'failed'; readonly why: string }>({ type: 'idle' })
  const wish = (change: Partial<Wishes>) => setWishes({ ...wishes, ...change })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (wishes.title.trim() === '') return setState({ type: 'untitled' })
    setState({ type: 'sending' })
    const answer = await onCreate(sessionFrom(wishes))
    if (answer.ok) onCreated(answer.value.sessionId)
    else setState({ type: 'failed', why: answer.why === '' ? t('unreachable') : answer.why })
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h2 className="headline text-24 font-semibold">{t('new')}</h2>
      <div className="mt-5 space-y-5">
        <Field label={t('titleLabel')} hint={t('titleHint')} error={state.type === 'untitled' ? t('titleMissing') : null} value={wishes.title} maxLength={120} dir="auto" onChange={(event) => wish({ title: event.target.value })} />
        <div className="grid grid-cols-2 gap-4">
          <NumberField label={t('tables')} value={wishes.tables} max={40} onChange={(tables) => wish({ tables })} />
          <NumberField label={t('rounds')} value={wishes.rounds} max={12} onChange={(rounds) => wish({ rounds })} />
        </div>
        <FieldFrame label={t('pace')}>
          {(bound) => (
            <select {...bound} className={FIELD_CLASSES} value={wishes.pace} onChange={(event) => wish({ pace: PACES.find((pace) => pace === event.target.value) ?? 'seminar' })}>
              {PACES.map((pace) => <option key={pace} value={pace} className="bg-sheet text-ink">{t(`paceOf.${pace}`, { minutes: minutesOf(CLOCKS[pace], wishes.rounds) })}</option>)}
            </select>
          )}
        </FieldFrame>
        <Choice label={t('strength')}>
          <Segmented label={t('strength')} value={wishes.strength} onChange={(strength) => wish({ strength })} options={BOT_STRENGTHS.map((value) => ({ value, label: t(`strengthOf.${value}`) }))} />
        </Choice>
        <Choice label={t('press')}>
          <Segmented label={t('press')} value={wishes.press} onChange={(press) => wish({ press })} options={[{ value: 'all', label: t('pressAll') }, { value: 'public', label: t('pressPublic') }]} />
        </Choice>
        <Choice label={t('onlookers')}>
          <Segmented label={t('onlookers')} value={wishes.onlookers} onChange={(onlookers) => wish({ onlookers })} options={[{ value: 'none', label: t('onlookersNone') }, { value: 'public', label: t('onlookersPublic') }]} />
        </Choice>
        {state.type === 'failed' ? <p role="alert" className="text-13 font-semibold text-alarm">{t('createFailed', { reason: state.why })}</p> : null}
        <Button type="submit" kind="primary" size="large" className="w-full" disabled={state.type === 'sending'}>{t(state.type === 'sending' ? 'creating' : 'create')}</Button>
      </div>
    </form>
  )
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <p aria-hidden className="mb-1.5 text-14 font-semibold">{label}</p>
      {children}
    </div>
  )
}

function NumberField({ label, value, max, onChange }: { readonly label: string; readonly value: number; readonly max: number; readonly onChange: (value: number) => void }) {
  const [typed, setTyped] = useState(String(value))
  const settle = (text: string) => Math.min(max, Math.max(1, Math.round(Number(text)) || 1))
  return (
    <Field
      label={label} type="number" inputMode="numeric" min={1} max={max} value={typed}
      onChange={(event) => { setTyped(event.target.value); if (event.target.value !== '') onChange(settle(event.target.value)) }}
      onBlur={() => setTyped(String(settle(typed)))}
    />
  )
}
