'use client'

import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { classes } from '../kit/classes.ts'
import { SEAT_LETTERS, SEAT_LINES } from '../kit/seatMarks.ts'
import { useIsNarrow } from '../kit/narrow.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useMarks } from '../kit/useMarks.ts'
import { labelWithin, type ChartMark, type ChartShape } from './chartMarks.ts'
import { labelRows } from './labelRows.ts'
import { SeriesTable } from './SeriesTable.tsx'

type Props = {
  readonly title: string
  readonly note: string
  readonly series: Readonly<Record<Seat, readonly number[]>>
  readonly digits: number
  readonly marks: readonly ChartMark[]
  /** A round to stress, as in a replay. */
  readonly at?: number
}

/** On a phone it is drawn as wide as the phone: the names of the lines stay in view, what the rounds had is told below. */
const ROOMS = { wide: { width: 860, right: 120 }, narrow: { width: 358, right: 104 } } as const
const HEIGHT = 270
const LEFT = 38
const TOP = 40
const BOTTOM = 26
const SHAPES: Readonly<Record<ChartShape, string>> = { treaty: 'M-4,-4h8v8h-8z', crisis: 'M0,-5l5,9h-10z', event: 'M0,-4a4,4 0 1,1 0,8a4,4 0 1,1 0,-8z' }
const SHAPE_GAP = 12
/** A narrow letter of a mark's label, and what parts two labels of one row. */
const LETTER = 6.4
const LABEL_GAP = 8
const LABEL_ROWS = 2
/** What the name of a round takes on the axis. */
const ROUND_NAME = 32

/** Lines told by pattern and by a letter at their end; the axis range is written out; no legend. */
export function LineChart({ title, note, series, digits, marks, at }: Props) {
  const format = useFormatter()
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  const narrow = useIsNarrow()
  const { width, right } = ROOMS[narrow ? 'narrow' : 'wide']
  const end = width - right
  const values = SEATS.flatMap((seat) => series[seat])
  const low = Math.floor(Math.min(...values) / 2) * 2
  // Four equal steps whose figures need no rounding.
  const grain = digits > 0 ? 2 : 4
  const high = low + Math.max(grain, Math.ceil((Math.max(...values) - low) / grain) * grain)
  const phraseMarks = useMarks()
  const rounds = Math.max(1, series.beijing.length - 1)
  const x = (round: number) => LEFT + (round / rounds) * (end - LEFT)
  const y = (value: number) => TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM)
  const step = x(1) - x(0)
  const apart = Math.ceil(ROUND_NAME / step)
  // Where rounds are narrow, the weightiest kind of each.
  const mostShapes = Math.max(1, Math.floor(step / SHAPE_GAP))
  const isNamed = (round: number) => round === at || (round % apart === 0 && (at === undefined || Math.abs(round - at) >= apart))
  const figure = (value: number) => format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const last = (seat: Seat) => series[seat].at(-1) ?? 0
  const rows = labelRows(SEATS.map((seat) => ({ seat, y: y(last(seat)) })), { gap: 18, top: TOP, bottom: HEIGHT - BOTTOM })
  const ticks = Array.from({ length: 5 }, (_, index) => low + ((high - low) * index) / 4)
  const labelOf = (mark: ChartMark, index: number) => {
    const beside = [marks[index - LABEL_ROWS], marks[index + LABEL_ROWS]].flatMap((other) => (other === undefined ? [] : [Math.abs(x(other.round) - x(mark.round))]))
    return labelWithin(mark.all, (Math.min(...beside) - LABEL_GAP) / LETTER)
  }
  const spoken = SEATS.map((seat) => `${seats(seat)} ${figure(last(seat))}`).join(phraseMarks.names)
  return (
    <figure className="my-4">
      <figcaption className="text-14"><b className="font-semibold">{title}</b> <span className="text-13 text-ink-2">{t('axis', { low: figure(low), high: figure(high) })}{note === '' ? '' : `${phraseMarks.phrases}${note}`}</span></figcaption>
      <div className="relative overflow-x-auto" tabIndex={0}>
        <svg role="img" aria-label={`${title}${phraseMarks.colon}${spoken}`} viewBox={`0 0 ${width} ${HEIGHT}`} className={classes('w-full text-12', !narrow && 'min-w-[560px]')}>
          {ticks.map((tick) => <g key={tick}><line x1={LEFT} x2={end} y1={y(tick)} y2={y(tick)} className="stroke-rule" /><text x={LEFT - 8} y={y(tick) + 4} textAnchor="end" className="fill-ink-2">{figure(tick)}</text></g>)}
          {Array.from({ length: rounds + 1 }, (_, round) => round).filter(isNamed).map((round) => <text key={round} x={x(round)} y={HEIGHT - 6} textAnchor="middle" className={round === at ? 'fill-ink font-semibold' : 'fill-ink-2'}>{round === 0 ? t('start') : t('roundShort', { round })}</text>)}
          {marks.map((mark, index) => (
            <g key={mark.round}>
              <title>{mark.all.join(phraseMarks.phrases)}</title>
              <line x1={x(mark.round)} x2={x(mark.round)} y1={TOP - 8} y2={HEIGHT - BOTTOM} className="stroke-ink-3" strokeDasharray={mark.shapes[0] === 'event' ? '3 3' : undefined} />
              {narrow ? null : <text x={x(mark.round)} y={TOP - 14 - (index % LABEL_ROWS) * 14} textAnchor="middle" className="fill-ink text-11">{labelOf(mark, index)}</text>}
            </g>
          ))}
          {at === undefined ? null : <line x1={x(at)} x2={x(at)} y1={TOP - 8} y2={HEIGHT - BOTTOM} className="stroke-ink" strokeWidth={2} />}
          {marks.flatMap(({ round, shapes }) => shapes.slice(0, mostShapes).map((shape, index, shown) => <path key={`${round} ${shape}`} d={SHAPES[shape]} transform={`translate(${x(round) + (index - (shown.length - 1) / 2) * SHAPE_GAP} ${HEIGHT - BOTTOM})`} className={shape === 'crisis' ? 'fill-alarm' : 'fill-sheet stroke-ink'} />))}
          {SEATS.map((seat) => <SeatSeries key={seat} seat={seat} points={series[seat].map((value, round) => `${x(round)},${y(value)}`).join(' ')} />)}
          {rows.map(({ seat, y: labelY }) => (
            <g key={seat} data-seat={seat}>
              <line x1={end} x2={end + 12} y1={y(last(seat))} y2={labelY} className="stroke-rule-2" />
              <rect x={end + 13} y={labelY - 8} width={16} height={16} rx={2} className="fill-seat" />
              <text x={end + 21} y={labelY + 4} textAnchor="middle" className="seal-letter fill-letter text-11">{SEAT_LETTERS[seat]}</text>
              <text x={end + 36} y={labelY + 4} className="fill-ink font-semibold">{figure(last(seat))}</text>
              <text x={end + 70} y={labelY + 4} className="fill-ink-2">{signedText(last(seat) - (series[seat][0] ?? 0), figure)}</text>
            </g>
          ))}
        </svg>
      </div>
      {narrow ? <ul className="text-12">{marks.map(({ round, all: [first, ...rest] }) => <li key={round} className="flex gap-2"><span className="w-7 flex-none whitespace-nowrap text-ink-2">{t('roundShort', { round })}</span>{first}{rest.length === 0 ? null : <span className="flex-none text-ink-2">{t('andMore', { count: rest.length })}</span>}</li>)}</ul> : null}
      <SeriesTable title={title} series={series} figure={figure} />
    </figure>
  )
}

function signedText(amount: number, figure: (amount: number) => string): string {
  return figure(amount) === figure(0) || figure(amount) === figure(-0) ? '=' : `${amount > 0 ? '+' : '−'}${figure(Math.abs(amount))}`
}

function SeatSeries({ seat, points }: { readonly seat: Seat; readonly points: string }) {
  const line = SEAT_LINES[seat]
  return (
    <g data-seat={seat} fill="none">
      <polyline points={points} className="stroke-seat" strokeWidth={line.width} strokeDasharray={line.dashes} strokeLinecap={line.round ? 'round' : 'butt'} strokeLinejoin="round" />
      {line.gap > 0 ? <polyline points={points} className="stroke-sheet" strokeWidth={line.gap} strokeLinejoin="round" /> : null}
    </g>
  )
}
