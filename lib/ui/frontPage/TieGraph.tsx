'use client'

import { useTranslations } from 'use-intl'
import { PAIRS, pairKey } from '../../engine/numbers.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { seriesOf } from '../desk/changes.ts'
import { useTable } from '../desk/table.tsx'
import { usePressDate } from '../desk/useRoundDates.ts'
import { SEAT_LETTERS } from '../kit/seatMarks.ts'
import { useMarks } from '../kit/useMarks.ts'

type Moment = { readonly warmth: number; readonly hostile: boolean }
type Tie = { readonly pair: readonly [Seat, Seat]; readonly before: Moment; readonly after: Moment }

const AT: Readonly<Record<Seat, readonly [number, number]>> = { beijing: [44, 14], moscow: [106, 14], pyongyang: [138, 66], seoul: [106, 118], tokyo: [44, 118], washington: [12, 66] }
/** A cooler tie is not drawn, unless the two are hostile. */
const DRAWN = 12
/** From here on a change is news. */
const NEWS = 3

/** The ties of the six before and after the month: width is warmth, dotted is hostility. */
export function TieGraph({ round }: { readonly round: number }) {
  const { view } = useTable()
  const t = useTranslations('frontPage.ties')
  const seats = useTranslations('seats')
  const press = usePressDate()
  const marks = useMarks()
  const ties = PAIRS.map((pair): Tie => {
    const warmth = seriesOf(view, pairKey('warmth', ...pair), round)
    const hostility = seriesOf(view, pairKey('hostility', ...pair), round)
    const at = (place: number): Moment => ({ warmth: warmth.at(place) ?? 0, hostile: (hostility.at(place) ?? 0) >= 1 })
    return { pair, before: at(-2), after: at(-1) }
  })
  const warmer = ties.filter(({ before, after }) => after.warmth - before.warmth >= NEWS)
  const colder = ties.filter(({ before, after }) => before.warmth - after.warmth >= NEWS)
  const named = (some: readonly Tie[]) => some.map(({ pair: [one, other] }) => t('pair', { one: seats(one), other: seats(other) })).join(marks.names)
  return (
    <figure className="border-y border-ink py-2">
      <div className="grid grid-cols-2 gap-3">
        <Graph ties={ties} of="before" label={press(round - 1)} />
        <Graph ties={ties} of="after" label={press(round)} />
      </div>
      <figcaption className="mt-1 text-12 text-ink-2">
        <b className="font-semibold text-ink">{t('head', { warmer: warmer.length, colder: colder.length })}</b>{marks.sentences}{t('key')}
        {warmer.length === 0 ? null : <span className="sr-only"> {t('warmer', { list: named(warmer) })}</span>}
        {colder.length === 0 ? null : <span className="sr-only"> {t('colder', { list: named(colder) })}</span>}
      </figcaption>
    </figure>
  )
}

function Graph({ ties, of, label }: { readonly ties: readonly Tie[]; readonly of: 'before' | 'after'; readonly label: string }) {
  return (
    <div>
      <svg aria-hidden viewBox="0 0 150 132" className="w-full">
        {ties.filter((tie) => tie[of].hostile || tie[of].warmth >= DRAWN).map((tie) => <Line key={tie.pair.join()} pair={tie.pair} moment={tie[of]} />)}
        {SEATS.map((seat) => (
          <g key={seat} data-seat={seat} transform={`translate(${AT[seat].join(' ')})`}>
            <rect x={-9} y={-9} width={18} height={18} rx={2} className="fill-seat" style={{ printColorAdjust: 'exact' }} />
            <text textAnchor="middle" y={4} className="seal-letter fill-letter text-11">{SEAT_LETTERS[seat]}</text>
          </g>
        ))}
      </svg>
      <p className="-mx-2 text-center text-11 whitespace-nowrap">{label}</p>
    </div>
  )
}

function Line({ pair: [one, other], moment: { warmth, hostile } }: { readonly pair: readonly [Seat, Seat]; readonly moment: Moment }) {
  return (
    <line
      x1={AT[one][0]} y1={AT[one][1]} x2={AT[other][0]} y2={AT[other][1]} stroke={hostile ? 'var(--alarm)' : 'var(--ink)'}
      strokeWidth={hostile ? 1.6 : 0.4 + warmth / 22} strokeDasharray={hostile ? '0.1 4' : undefined} strokeLinecap={hostile ? 'round' : 'butt'}
    />
  )
}
