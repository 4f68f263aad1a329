'use client'

import type { ComponentProps } from 'react'
import { useTranslations } from 'use-intl'
import { BOT_STRENGTHS } from '../../engine/vocabulary.ts'
import { EMPTY_SEATS, type Hosting } from '../../protocol/hosting.ts'
import { Segmented } from '../kit/Segmented.tsx'
import { BotTablesField, MirrorField, SeatingField, SeatSizeField } from './HostingFields.tsx'
import { NumberField } from './NumberField.tsx'
import type { Wishes } from './sessionWishes.ts'

type Props = { readonly wishes: Wishes; readonly onWish: (change: Partial<Wishes>) => void }

/** What the template has set, to be changed: clocks, who sits how, talk, onlookers, bots. */
export function SessionDetails({ wishes, onWish }: Props) {
  const t = useTranslations('host')
  const host = (change: Partial<Hosting>) => onWish({ hosting: { ...wishes.hosting, ...change } })
  return (
    <details className="border-t border-rule pt-3">
      <summary className="cursor-pointer text-14 font-semibold">{t('details')}</summary>
      <div className="mt-4 space-y-5">
        <Choice label={t('timer')} value={wishes.timed ? 'on' : 'off'} onChange={(timer) => onWish({ timed: timer === 'on' })} options={[{ value: 'on', label: t('timerOn') }, { value: 'off', label: t('timerOff') }]} />
        {wishes.timed ? <NumberField key={wishes.template} label={t('minutes')} value={wishes.minutes} max={10_080} onChange={(minutes) => onWish({ minutes })} /> : null}
        <SeatingField hosting={wishes.hosting} onChange={host} />
        <SeatSizeField hosting={wishes.hosting} onChange={host} />
        <MirrorField hosting={wishes.hosting} onChange={host} />
        <Choice label={t('emptySeats')} value={wishes.hosting.emptySeats} onChange={(emptySeats) => host({ emptySeats })} options={EMPTY_SEATS.map((value) => ({ value, label: t(`emptySeatsOf.${value}`) }))} />
        <BotTablesField hosting={wishes.hosting} onChange={host} />
        <Choice label={t('strength')} value={wishes.strength} onChange={(strength) => onWish({ strength })} options={BOT_STRENGTHS.map((value) => ({ value, label: t(`strengthOf.${value}`) }))} />
        <Choice label={t('press')} value={wishes.press} onChange={(press) => onWish({ press })} options={[{ value: 'all', label: t('pressAll') }, { value: 'public', label: t('pressPublic') }]} />
        <Choice label={t('onlookers')} value={wishes.onlookers} onChange={(onlookers) => onWish({ onlookers })} options={[{ value: 'none', label: t('onlookersNone') }, { value: 'public', label: t('onlookersPublic') }]} />
      </div>
    </details>
  )
}

function Choice<Value extends string>(choice: ComponentProps<typeof Segmented<Value>>) {
  return (
    <div>
      <p aria-hidden className="mb-1.5 text-14 font-semibold">{choice.label}</p>
      <Segmented {...choice} />
    </div>
  )
}
