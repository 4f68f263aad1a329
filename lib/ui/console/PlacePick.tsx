'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { FIELD_CLASSES } from '../kit/Field.tsx'
import { SeatOptions } from './MessageForm.tsx'

type Place = { readonly matchId: string; readonly seat: Seat }
type Props = {
  readonly tables: readonly { readonly matchId: string; readonly tableNumber: number }[]
  readonly label: string
  readonly act: string
  readonly start: { readonly matchId: string | null; readonly seat: Seat | null }
  readonly onPick: (place: Place) => void
}

/** A table and a seat of it. */
export function PlacePick({ tables, label, act, start, onPick }: Props) {
  const t = useTranslations('console')
  const [matchId, setMatchId] = useState(start.matchId ?? tables[0]?.matchId ?? '')
  const [seat, setSeat] = useState<Seat>(start.seat ?? 'beijing')
  const select = `${FIELD_CLASSES} w-auto! py-1! text-12!`
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">{label}</legend>
      <span aria-hidden>{label}</span>
      <select aria-label={t('whichTable')} className={select} value={matchId} onChange={(event) => setMatchId(event.target.value)}>
        {tables.map((table) => <option key={table.matchId} value={table.matchId} className="bg-sheet">{t('table', { number: table.tableNumber })}</option>)}
      </select>
      <select aria-label={t('whichSeat')} className={select} value={seat} onChange={(event) => setSeat(SEATS.find((one) => one === event.target.value) ?? 'beijing')}><SeatOptions /></select>
      <Button size="small" disabled={matchId === ''} onClick={() => onPick({ matchId, seat })}>{act}</Button>
    </fieldset>
  )
}
