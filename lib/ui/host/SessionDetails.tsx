'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { BOT_STRENGTHS } from '../../engine/vocabulary.ts'
import { BOT_TABLES, EMPTY_SEATS, MIRRORS, MOST_AT_A_SEAT, SEATINGS, type Hosting } from '../../protocol/hosting.ts'
import { Segmented } from '../kit/Segmented.tsx'
import { FIELD_CLASSES, FieldFrame } from '../kit/Field.tsx'
import { NumberField } from './NumberField.tsx'
import type { Wishes } from './sessionWishes.ts'

type Props = { readonly wishes: Wishes; readonly onWish: (change: Partial<Wishes>) => void }

/** What the template has set, to be changed: clocks, who sits how, talk, onlookers, bots. */
export function SessionDetails({ wishes, onWish }: Props) {
  const t = useTranslations('host')
  const host = (change: Partial<Hosting>) => onWish({ hosting: { ...wishes.hosting, ...change } })
  const sizes = Array.from({ length: MOST_AT_A_SEAT }, (_, index) => index + 1)
  return (
    <details className="border-t border-rule pt-3">
      <summary className="cursor-pointer text-14 font-semibold">{t('details')}</summary>
      <div className="mt-4 space-y-5">
        <Choice label={t('timer')}><Segmented label={t('timer')} value={wishes.timed ? 'on' : 'off'} onChange={(timer) => onWish({ timed: timer === 'on' })} options={[{ value: 'on', label: t('timerOn') }, { value: 'off', label: t('timerOff') }]} /></Choice>
        {wishes.timed ? <NumberField key={wishes.template} label={t('minutes')} value={wishes.minutes} max={10_080} onChange={(minutes) => onWish({ minutes })} /> : null}
        <FieldFrame label={t('seating')}>
          {(bound) => (
            <select {...bound} className={FIELD_CLASSES} value={wishes.hosting.seating} onChange={(event) => host({ seating: SEATINGS.find((one) => one === event.target.value) ?? 'chosen' })}>
              {SEATINGS.map((one) => <option key={one} value={one} className="bg-sheet text-ink">{t(`seatingOf.${one}`)}</option>)}
            </select>
          )}
        </FieldFrame>
        <FieldFrame label={t('seatSize')}>
          {(bound) => (
            <select {...bound} className={FIELD_CLASSES} value={wishes.hosting.seatSize} onChange={(event) => host({ seatSize: Number(event.target.value) })}>
              {sizes.map((size) => <option key={size} value={size} className="bg-sheet text-ink">{t('seatSizeOf', { size })}</option>)}
            </select>
          )}
        </FieldFrame>
        <FieldFrame label={t('mirror')} hint={t('mirrorHint')}>
          {(bound) => (
            <select {...bound} className={FIELD_CLASSES} value={wishes.hosting.mirror} onChange={(event) => host({ mirror: MIRRORS.find((one) => one === event.target.value) ?? 'none' })}>
              {MIRRORS.map((one) => <option key={one} value={one} className="bg-sheet text-ink">{t(`mirrorOf.${one}`)}</option>)}
            </select>
          )}
        </FieldFrame>
        <Choice label={t('emptySeats')}><Segmented label={t('emptySeats')} value={wishes.hosting.emptySeats} onChange={(emptySeats) => host({ emptySeats })} options={EMPTY_SEATS.map((value) => ({ value, label: t(`emptySeatsOf.${value}`) }))} /></Choice>
        <FieldFrame label={t('botTables')} hint={t('botTablesHint')}>
          {(bound) => (
            <select {...bound} className={FIELD_CLASSES} value={wishes.hosting.botTables} onChange={(event) => host({ botTables: BOT_TABLES.find((one) => one === event.target.value) ?? 'withClass' })}>
              {BOT_TABLES.map((one) => <option key={one} value={one} className="bg-sheet text-ink">{t(`botTablesOf.${one}`)}</option>)}
            </select>
          )}
        </FieldFrame>
        <Choice label={t('strength')}><Segmented label={t('strength')} value={wishes.strength} onChange={(strength) => onWish({ strength })} options={BOT_STRENGTHS.map((value) => ({ value, label: t(`strengthOf.${value}`) }))} /></Choice>
        <Choice label={t('press')}><Segmented label={t('press')} value={wishes.press} onChange={(press) => onWish({ press })} options={[{ value: 'all', label: t('pressAll') }, { value: 'public', label: t('pressPublic') }]} /></Choice>
        <Choice label={t('onlookers')}><Segmented label={t('onlookers')} value={wishes.onlookers} onChange={(onlookers) => onWish({ onlookers })} options={[{ value: 'none', label: t('onlookersNone') }, { value: 'public', label: t('onlookersPublic') }]} /></Choice>
      </div>
    </details>
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
