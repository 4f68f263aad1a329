'use client'

import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import type { JoinSeat } from './joinModel.ts'

type Props = {
  readonly seats: readonly JoinSeat[]
  readonly chosen: Seat | null
  readonly onChoose: (seat: Seat) => void
  /** Taking a free seat, or claiming one that has people. */
  readonly purpose: 'take' | 'claim'
}

/** Six rows of equal weight, in the order of the alphabet. */
export function SeatList({ seats, chosen, onChoose, purpose }: Props) {
  const t = useTranslations('join')
  return (
    <fieldset className="border-t border-rule">
      <legend className="sr-only">{t('seat')}</legend>
      {seats.map((place) => (
        <SeatRow key={place.seat} place={place} mine={place.seat === chosen} open={purpose === 'take' ? place.free : place.by === 'people'} onChoose={() => onChoose(place.seat)} />
      ))}
    </fieldset>
  )
}

function SeatRow({ place, mine, open, onChoose }: { readonly place: JoinSeat; readonly mine: boolean; readonly open: boolean; readonly onChoose: () => void }) {
  const t = useTranslations('join')
  const seats = useTranslations('seats')
  const lines = useTranslations('lines')
  return (
    <label
      className={classes(
        'flex min-h-[60px] items-center gap-5 border-b border-rule px-4 py-2 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ink',
        mine && 'border-ink bg-paper shadow-[0_-1px_0_var(--ink)]', !open && 'cursor-not-allowed!', open && !mine && 'hover:bg-paper',
      )}
    >
      <input type="radio" name="seat" value={place.seat} className="sr-only" disabled={!open} checked={mine} onChange={onChoose} />
      <span className="grid w-8 place-items-center">
        <Chop seat={place.seat} size={32} className="m-0!" label="" mine={mine} state={mine || place.by === 'people' ? 'filled' : place.by === 'bot' ? 'absent' : 'outline'} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-serif text-20 font-semibold">{seats(place.seat)}</span>
        {place.line === null ? null : <span className="block text-13 text-ink-2">{t('stands', { line: lines(place.line) })}</span>}
      </span>
      <span className={classes('max-w-[40%] text-right text-13', mine ? 'font-semibold' : 'text-ink-2')}>
        {mine ? `✓ ${t('yours')}` : holderText(place, t)}
      </span>
    </label>
  )
}

function holderText(place: JoinSeat, t: ReturnType<typeof useTranslations<'join'>>) {
  if (place.by === 'bot') return t('botFree')
  if (place.by === 'nobody') return t('free')
  return place.names.length === 0 ? t('taken') : <bdi className="line-clamp-2">{place.names.join(', ')}</bdi>
}
