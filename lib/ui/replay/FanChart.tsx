'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Futures } from '../../analysis/turningPoints/futures.ts'
import type { TurningPoints } from '../../analysis/turningPoints/turningPoints.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { SEAT_LINES } from '../kit/seatMarks.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { Choice } from '../orders/Choice.tsx'
import { EveryRound } from './EveryRound.tsx'
import { fanPicture } from './fanPicture.ts'

type ChartProps = { readonly found: TurningPoints; readonly round: number }

/** What could still have come from a round on, beside what came. */
export function FanChart({ found, round }: ChartProps) {
  const t = useTranslations('futures')
  const from = found.futures.findLast((one) => one.round <= Math.max(1, round)) ?? found.futures[0]
  if (from === undefined) return null
  return <Fan from={from} real={found} first={found.swings[0]?.most ?? 'beijing'} title={t('fan', { round: from.round })} rounds={found.futures} />
}

type FanProps = {
  readonly from: Futures
  readonly real: Pick<TurningPoints, 'course' | 'results'>
  /** Whose fan opens first. */
  readonly first: Seat
  readonly title: string
  /** Where each round has its own futures. */
  readonly rounds?: readonly Futures[]
}

/** A band that holds four fifths of the continuations, beside what came. */
export function Fan({ from, real, first, title, rounds }: FanProps) {
  const t = useTranslations('futures')
  const replay = useTranslations('replay')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const [seat, setSeat] = useState<Seat>(first)
  const picture = fanPicture(real, from, seat)
  const points = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const { low, mid, high } = from.results[seat]
  const values = { name: seats(seat), round: from.round, low: points(low), mid: points(mid), high: points(high), result: points(real.results[seat]) }
  const line = SEAT_LINES[seat]
  return (
    <figure className="mt-4 border-t border-ink pt-3">
      <figcaption className="flex flex-wrap items-end justify-between gap-2">
        <span className="text-14"><b className="font-semibold">{title}</b> <span className="block text-13 text-ink-2">{t('fanNote')}</span></span>
        <Choice label={t('capital')} value={seat} options={SEATS.map((value) => ({ value, label: seats(value) }))} onChange={setSeat} />
      </figcaption>
      <svg role="img" aria-label={t('spoken', values)} viewBox={`0 0 ${picture.width} ${picture.height}`} className="mt-2 w-full text-12" data-seat={seat}>
        {picture.ticks.map(({ value, y }) => <g key={value}><line x1={picture.left} x2={picture.right} y1={y} y2={y} className="stroke-rule" /><text x={picture.left - 6} y={y + 4} textAnchor="end" className="fill-ink-2">{format.number(value)}</text></g>)}
        {picture.rounds.map(({ number, x }) => <text key={number} x={x} y={picture.height - 4} textAnchor="middle" className={number === from.round ? 'fill-ink font-semibold' : 'fill-ink-2'}>{number === 0 ? replay('start') : replay('roundShort', { round: number })}</text>)}
        <path d={picture.band} className="fill-seat" opacity={0.2} />
        <polyline points={picture.mid} fill="none" className="stroke-ink-2" strokeDasharray="2 3" />
        <polyline points={picture.real} fill="none" className="stroke-seat" strokeWidth={Math.max(2.4, line.width)} strokeLinejoin="round" />
        <circle cx={picture.last.x} cy={picture.last.y} r={4} className="fill-seat" />
      </svg>
      <p className="mt-1 text-13 text-ink-2">{t('spoken', values)}</p>
      <p className="text-13 text-ink-2">{from.wars === 0 ? t('noWar') : t('wars', { share: format.number(from.wars, { style: 'percent' }) })}</p>
      {rounds === undefined ? null : <EveryRound futures={rounds} seat={seat} result={real.results[seat]} />}
    </figure>
  )
}
