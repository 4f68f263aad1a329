'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { FIELD_CLASSES } from '../kit/Field.tsx'
import { SeatOptions } from './MessageForm.tsx'
import { PlaceTaken, type AtPlace } from './PlaceTaken.tsx'

export type Place = { readonly matchId: string; readonly seat: Seat }
type Props = {
  readonly tables: readonly { readonly matchId: string; readonly tableNumber: number }[]
  readonly label: string
  readonly act: string
  readonly start: { readonly matchId: string | null; readonly seat: Seat | null }
  /** Who has this place already. */
  readonly at: (place: Place) => AtPlace
  /** `beside`: those who have the place and were named before it was given. */
  readonly onPick: (place: Place, beside: readonly string[]) => void
  readonly onSwap?: (withId: string) => void
}

/** A table and a seat of it; of one that is taken first whose it is. */
export function PlacePick({ tables, label, act, start, at, onPick, onSwap }: Props) {
  const t = useTranslations('console')
  const [matchId, setMatchId] = useState(start.matchId ?? tables[0]?.matchId ?? '')
  const [seat, setSeat] = useState<Seat>(start.seat ?? 'beijing')
  const [asks, setAsks] = useState(false)
  const select = `${FIELD_CLASSES} w-auto! py-1! text-12!`
  const place = { matchId, seat }
  const taken = at(place)
  const isTaken = taken.people.length > 0
  const pick = () => {
    setAsks(isTaken)
    if (!isTaken) onPick(place, [])
  }
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap items-center gap-2">
        <span aria-hidden>{label}</span>
        <select aria-label={t('whichTable')} className={select} value={matchId} onChange={(event) => { setMatchId(event.target.value); setAsks(false) }}>
          {tables.map((table) => <option key={table.matchId} value={table.matchId} className="bg-sheet">{t('table', { number: table.tableNumber })}</option>)}
        </select>
        <select aria-label={t('whichSeat')} className={select} value={seat} onChange={(event) => { setSeat(SEATS.find((one) => one === event.target.value) ?? 'beijing'); setAsks(false) }}><SeatOptions /></select>
        {asks && isTaken ? null : <Button size="small" disabled={matchId === ''} onClick={pick}>{act}</Button>}
      </div>
      {asks && isTaken ? (
        <PlaceTaken
          taken={taken} onSwap={taken.kind === 'sit' ? onSwap : undefined} onLeave={() => setAsks(false)}
          onBeside={() => { setAsks(false); onPick(place, taken.people.map(({ id }) => id)) }}
        />
      ) : null}
    </fieldset>
  )
}
