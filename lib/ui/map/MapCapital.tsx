'use client'

import { useTranslations } from 'use-intl'
import { SEAT_LETTERS } from '../kit/seatMarks.ts'
import { toneOf } from '../kit/SignedFigure.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import type { RovingStop } from '../kit/useRoving.ts'
import { HALO } from './MapGround.tsx'
import type { Point } from './mapFrame.ts'
import type { Side } from './mapLabels.ts'
import type { MapSeat } from './mapModel.ts'

/** Words nearer than this stand above the chop or below it. */
const BESIDE = 15

/** The ring of one's own chop takes a little more room, those around what was done at home more. */
function clearOfRings(side: Side, by: number): Side {
  if (Math.abs(side.dx) < BESIDE) return { ...side, dy: side.dy + (side.dy < 0 ? -by : by) }
  return { ...side, dx: side.dx + (side.anchor === 'end' ? -by : by) }
}

type Props = { readonly at: Point; readonly side: Side; readonly fact: MapSeat; readonly ringed: boolean; readonly stop: RovingStop; readonly onChoose?: () => void }

export function MapCapital({ at, side, fact, ringed, stop, onChoose }: Props) {
  const seats = useTranslations('seats')
  const t = useTranslations('map')
  const [x, y] = at
  const name = seats(fact.seat)
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} data-seat={fact.seat} className={onChoose && 'cursor-pointer'} onClick={onChoose}>
      <g aria-hidden={onChoose !== undefined || undefined}>
        <SvgChop fact={fact} />
        {fact.wordless === true ? null : <CapitalWords fact={fact} name={name} side={clearOfRings(side, ringed ? 10 : fact.mine ? 4 : 0)} />}
      </g>
      {onChoose === undefined ? null : <CapitalButton label={t('select', { name })} stop={stop} onChoose={onChoose} />}
    </g>
  )
}

/** What a keyboard and a voice choose; a pointer may also choose the words beside it. */
function CapitalButton({ label, stop, onChoose }: { readonly label: string; readonly stop: RovingStop; readonly onChoose: () => void }) {
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose()
  }
  return (
    <g {...stop} role="button" aria-label={label} onKeyDown={onKeyDown} className="group outline-none">
      <rect x={-22} y={-22} width={44} height={44} fill="transparent" />
      <rect x={-16} y={-16} width={32} height={32} rx={2} fill="none" stroke="var(--ink)" strokeWidth={2} className="opacity-0 group-focus-visible:opacity-100" />
    </g>
  )
}

function SvgChop({ fact }: { readonly fact: MapSeat }) {
  const filled = fact.state === 'filled'
  const absent = fact.state === 'absent'
  return (
    <g>
      {fact.mine ? <rect x={-14} y={-14} width={28} height={28} rx={2.5} fill="var(--sheet)" stroke="var(--seat)" strokeWidth={1.6} /> : null}
      <rect
        x={-10.5} y={-10.5} width={21} height={21} rx={2} strokeWidth={1.6} strokeDasharray={absent ? '3 2.4' : undefined}
        fill={filled ? 'var(--seat)' : 'var(--sheet)'} stroke={absent ? 'var(--ink-3)' : 'var(--seat)'}
      />
      <text aria-hidden textAnchor="middle" y={4.8} className="seal-letter text-13" style={{ fill: filled ? 'var(--letter)' : absent ? 'var(--ink-3)' : 'var(--ink)' }}>{SEAT_LETTERS[fact.seat]}</text>
    </g>
  )
}

function CapitalWords({ fact, name, side }: { readonly fact: MapSeat; readonly name: string; readonly side: Side }) {
  const format = useFormatter()
  const change = fact.change === null ? null : Math.round(fact.change)
  const barsX = side.anchor === 'end' ? -35 : 0
  return (
    <g transform={`translate(${side.dx} ${side.dy})`}>
      <text textAnchor={side.anchor} className="fill-ink text-13 font-semibold" style={HALO}>{name}</text>
      {fact.stability === null ? null : (
        <text aria-hidden textAnchor={side.anchor} y={15} className="text-13" style={HALO}>
          <tspan className="fill-ink-2">{format.number(fact.stability, { maximumFractionDigits: 0 })}</tspan>
          {change === null ? null : <tspan dx={4} fill="currentColor" className={`font-semibold ${toneOf(change, 'up')}`}>{change === 0 ? '=' : <><tspan className="arrow">{change > 0 ? '▲' : '▼'}</tspan>{Math.abs(change)}</>}</tspan>}
        </text>
      )}
      {fact.posture === null ? null : <g transform={`translate(${barsX} 20)`}><PostureBars posture={fact.posture} /></g>}
    </g>
  )
}

/** Four small bars. */
export function PostureBars({ posture }: { readonly posture: number }) {
  return (
    <g>
      {[0, 1, 2, 3].map((index) => (
        <rect key={index} x={index * 9 + 0.5} y={0.5} width={7} height={4} fill={index < posture ? 'var(--ink)' : 'var(--sheet)'} stroke={index < posture ? 'var(--ink)' : 'var(--rule-2)'} strokeWidth={1} />
      ))}
    </g>
  )
}
