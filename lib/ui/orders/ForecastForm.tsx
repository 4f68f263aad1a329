'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Forecast } from '../../engine/commands.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { Choice } from './Choice.tsx'

/** What I expect of two others: kept for the debrief, never scored. */
export function ForecastForm({ onDone }: { readonly onDone: () => void }) {
  const { view, me, catalogue } = useTable()
  const t = useTranslations('orders.forecast')
  const seats = useTranslations('seats')
  const words = useWords('orders')
  const { ask, refusal, busy } = useSend()
  const [forecasts, setForecasts] = useState<readonly (Partial<Forecast> & { readonly target: Forecast['target'] })[]>(() => [0, 1].map((index) => view.desk?.forecasts[index] ?? { target: null }))
  const change = (index: number, patch: Partial<Forecast>) => setForecasts(forecasts.map((one, at) => (at === index ? { ...one, ...patch } : one)))
  const others = SEATS.filter((seat) => seat !== me).map((value) => ({ value, label: seats(value) }))
  const save = async () => {
    const whole = forecasts.flatMap(({ about, order, target }) => (about === undefined || order === undefined ? [] : [{ about, order, target }]))
    if (await ask({ type: 'saveForecasts', forecasts: whole })) onDone()
  }
  return (
    <form className="grid gap-4 px-4 py-4" onSubmit={(event) => { event.preventDefault(); void save() }}>
      <h3 className="text-15 font-semibold max-[1179px]:sr-only">{t('title')}</h3>
      <p className="text-13 text-ink-2">{t('text')}</p>
      {forecasts.map((one, index) => {
        const orders = catalogue.orders.filter((spec) => one.about !== undefined && spec.actors.includes(one.about)).map((spec) => ({ value: spec.id, label: words(`name.${spec.id}`) }))
        return (
          <fieldset key={index} className="grid gap-3 border-t border-rule pt-3 sm:grid-cols-3">
            <legend className="sr-only">{t('number', { number: index + 1 })}</legend>
            <Choice label={t('who')} value={one.about ?? ''} options={others} onChange={(about) => change(index, { about, order: undefined })} />
            <Choice label={t('what')} value={one.order ?? ''} options={orders} onChange={(order) => change(index, { order })} />
            <Choice label={t('whom')} value={one.target ?? ''} none={t('anyone')} onNone={() => change(index, { target: null })} options={SEATS.filter((seat) => seat !== one.about).map((value) => ({ value, label: seats(value) }))} onChange={(target) => change(index, { target })} />
          </fieldset>
        )
      })}
      {refusal === null ? null : <p role="alert" className="text-13 font-semibold text-alarm">{refusal}</p>}
      <Button kind="primary" type="submit" disabled={busy} className="justify-self-start">{t('save')}</Button>
    </form>
  )
}
