'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Forecast } from '../../engine/commands.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { Choice } from './Choice.tsx'
import { FormAct } from './FormAct.tsx'
import { Want } from './Want.tsx'

type Begun = Partial<Forecast> & Pick<Forecast, 'target'>
const EMPTY: Begun = { target: null }

/** What I expect of two others: kept for the debrief, never scored. */
export function ForecastForm({ onDone }: { readonly onDone: () => void }) {
  const { view } = useTable()
  const t = useTranslations('orders.forecast')
  const { ask, refusal, busy } = useSend()
  const [begun, setBegun] = useState<readonly Begun[]>(() => [0, 1].map((index) => view.desk?.forecasts[index] ?? EMPTY))
  const [asked, setAsked] = useState(false)
  const change = (index: number, forecast: Begun) => {
    setBegun(begun.map((one, at) => (at === index ? forecast : one)))
    setAsked(false)
  }
  const save = async () => {
    if (begun.some(wantsOrder)) return setAsked(true)
    const forecasts = begun.flatMap(({ about, order, target }) => (about === undefined || order === undefined ? [] : [{ about, order, target }]))
    if (await ask({ type: 'saveForecasts', forecasts })) onDone()
  }
  return (
    <form className="flex min-h-full flex-col gap-4 px-4 pt-4" onSubmit={(event) => { event.preventDefault(); void save() }}>
      <h3 className="text-15 font-semibold max-[1179px]:sr-only">{t('title')}</h3>
      <p className="text-13 text-ink-2">{t('text')}</p>
      {begun.map((forecast, index) => (
        <fieldset key={index} className="border-t border-rule pt-3">
          <legend className="sr-only">{t('number', { number: index + 1 })}</legend>
          <OneForecast forecast={forecast} other={begun[1 - index]?.about} onChange={(changed) => change(index, changed)} />
          <div aria-live="polite">{wantsOrder(forecast) ? <Want asked={asked}>{t('wants')}</Want> : null}</div>
        </fieldset>
      ))}
      {refusal === null ? null : <p role="alert" className="text-13 font-semibold text-alarm">{refusal}</p>}
      <FormAct disabled={busy}>{t('save')}</FormAct>
    </form>
  )
}

const wantsOrder = ({ about, order }: Begun): boolean => about !== undefined && order === undefined

type OneProps = {
  readonly forecast: Begun
  /** Whom the other forecast is about: P12 wants each capital once. */
  readonly other: Forecast['about'] | undefined
  readonly onChange: (forecast: Begun) => void
}

function OneForecast({ forecast, other, onChange }: OneProps) {
  const { me, catalogue } = useTable()
  const t = useTranslations('orders.forecast')
  const seats = useTranslations('seats')
  const words = useWords('orders')
  const { about, order, target } = forecast
  const named = SEATS.map((value) => ({ value, label: seats(value) }))
  const orders = catalogue.orders.filter(({ actors }) => about !== undefined && actors.includes(about)).map(({ id }) => ({ value: id, label: words(`name.${id}`) }))
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <Choice label={t('who')} value={about ?? ''} none={t('none')} onNone={() => onChange(EMPTY)} options={named.filter(({ value }) => value !== me && value !== other)} onChange={(value) => onChange({ about: value, target: target === value ? null : target })} />
      <Choice label={t('what')} value={order ?? ''} options={orders} onChange={(value) => onChange({ ...forecast, order: value })} />
      <Choice label={t('whom')} value={target ?? ''} none={t('anyone')} onNone={() => onChange({ ...forecast, target: null })} options={named.filter(({ value }) => value !== about)} onChange={(value) => onChange({ ...forecast, target: value })} />
    </div>
  )
}
