import type { ReactNode } from 'react'
import type { Seat } from '../../engine/vocabulary.ts'
import { SEAT_LINES } from '../kit/seatMarks.ts'
import type { RovingStop } from '../kit/useRoving.ts'
import { HALO } from './MapGround.tsx'
import { beside, middleOf, pathOf } from './mapCurves.ts'
import type { MapFrame, Point } from './mapFrame.ts'
import { LABEL_LINE, linesOf, textWidth } from './mapLabels.ts'
import type { MapFlow, MapHostility, MapStroke, MapTie, MapWarmth, TieKind } from './mapModel.ts'
import { flowRoute, hostilityRoute, routeOf, strokeRoute } from './mapRoutes.ts'

/** Offsets of the strokes that make a tie's line, and their dashes. */
const TIE_STROKES: Readonly<Record<TieKind, { readonly offsets: readonly number[]; readonly dashes?: string; readonly width: number }>> = {
  defence: { offsets: [-1.9, 1.9], width: 1.3 },
  unspoken: { offsets: [-1.9, 1.9], width: 1.3, dashes: '6 4' },
  consultation: { offsets: [0], width: 1.4 },
  draft: { offsets: [0], width: 1.5, dashes: '1.5 4' },
}

export function TieStrokes({ kind, points }: { readonly kind: TieKind; readonly points: readonly Point[] }) {
  const { offsets, dashes, width } = TIE_STROKES[kind]
  return (
    <g fill="none" stroke={kind === 'draft' ? 'var(--ink-2)' : 'var(--ink)'} strokeWidth={width} strokeDasharray={dashes}>
      {offsets.map((offset) => <path key={offset} d={pathOf(offset === 0 ? points : beside(points, offset))} />)}
    </g>
  )
}

export function TieLine({ tie, points, tagAt }: { readonly tie: MapTie; readonly points: readonly Point[]; readonly tagAt: Point | undefined }) {
  return (
    <g>
      <TieStrokes kind={tie.kind} points={points} />
      {tie.tag === undefined || tagAt === undefined ? null : <Framed at={tagAt}>{tie.tag}</Framed>}
    </g>
  )
}

/** A few words in a frame on a line. */
export function Framed({ at, children, inverted = false }: { readonly at: Point; readonly children: string; readonly inverted?: boolean }) {
  const width = textWidth(children, 11) + 14
  return (
    <g transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}>
      <rect x={-width / 2} y={-9} width={width} height={18} rx={1} fill={inverted ? 'var(--ink)' : 'var(--sheet)'} stroke={inverted ? 'var(--ink)' : 'var(--rule-2)'} />
      <text textAnchor="middle" y={4} className={inverted ? 'fill-sheet text-11 font-semibold' : 'fill-ink text-11 font-semibold'}>{children}</text>
    </g>
  )
}

export function FlowLine({ frame, flow }: { readonly frame: MapFrame; readonly flow: MapFlow }) {
  const points = flowRoute(frame, flow)
  const suspected = flow.odds !== null
  const head = middleOf(points, 0.62)
  const line = SEAT_LINES[flow.from]
  return (
    <g data-seat={flow.from}>
      <path
        d={pathOf(points)} fill="none" stroke="var(--seat)" strokeWidth={suspected ? 2.2 : 2}
        strokeDasharray={suspected ? '0 5' : line.dashes} strokeLinecap={suspected || line.round ? 'round' : 'butt'}
      />
      <path
        d="M-6 -5.5L7 0L-6 5.5Z" transform={`translate(${head.at[0].toFixed(1)} ${head.at[1].toFixed(1)}) rotate(${head.angle.toFixed(1)})`}
        fill={suspected ? 'var(--sea)' : 'var(--seat)'} stroke="var(--seat)" strokeWidth={suspected ? 1.6 : 0}
      />
    </g>
  )
}

/** What a flow carries, over whatever line comes to cross it. */
export function FlowLabel({ at, children }: { readonly at: Point | undefined; readonly children: string }) {
  if (at === undefined) return null
  const lines = linesOf(children)
  return (
    <text y={at[1] + 4 - (lines.length - 1) * LABEL_LINE / 2} textAnchor="middle" className="fill-ink-2 text-11" style={HALO}>
      {lines.map((line, index) => <tspan key={line} x={at[0]} dy={index === 0 ? 0 : LABEL_LINE}>{line}</tspan>)}
    </text>
  )
}

export function HostilityLine({ frame, hostility }: { readonly frame: MapFrame; readonly hostility: MapHostility }) {
  const points = hostilityRoute(frame, hostility)
  const middle = middleOf(points)
  const crossings = Array.from({ length: hostility.level }, (_, index) => (index - (hostility.level - 1) / 2) * 6)
  return (
    <g stroke="var(--alarm)" strokeWidth={1.6} fill="none">
      <path d={pathOf(points)} />
      <g transform={`translate(${middle.at[0].toFixed(1)} ${middle.at[1].toFixed(1)}) rotate(${middle.angle.toFixed(1)})`}>
        {crossings.map((x) => <path key={x} d={`M${x - 1.5} 5L${x + 1.5} -5`} />)}
      </g>
    </g>
  )
}

/** Wider = warmer; dotted in alarm = cold. */
export function WarmthLine({ frame, warmth }: { readonly frame: MapFrame; readonly warmth: MapWarmth }) {
  const cold = warmth.warmth < 0
  return (
    <path
      d={pathOf(routeOf(frame, warmth.between, 0.5))} fill="none" stroke={cold ? 'var(--alarm)' : 'var(--gain)'} strokeOpacity={0.8}
      strokeWidth={0.6 + Math.abs(warmth.warmth) / 18} strokeDasharray={cold ? '1.5 4' : undefined}
    />
  )
}

/** A line drawn from actor to target, in the actor's colour, while a step is revealed; rings around the actor for what it does at home. */
export function RevealStroke({ frame, stroke: { from, to } }: { readonly frame: MapFrame; readonly stroke: MapStroke }) {
  return to === null ? <HomeRings frame={frame} seat={from} /> : <Arrow frame={frame} from={from} to={to} />
}

const RING_RADII = [17, 22]

function HomeRings({ frame, seat }: { readonly frame: MapFrame; readonly seat: Seat }) {
  const [x, y] = frame.at[seat]
  return (
    <g data-seat={seat} className="map-lands" fill="none">
      {RING_RADII.map((radius) => <circle key={`under ${radius}`} cx={x} cy={y} r={radius} stroke="var(--sheet)" strokeWidth={4} />)}
      {RING_RADII.map((radius) => <circle key={radius} cx={x} cy={y} r={radius} stroke="var(--seat)" strokeWidth={2} />)}
    </g>
  )
}

function Arrow({ frame, from, to }: { readonly frame: MapFrame; readonly from: Seat; readonly to: Seat }) {
  const points = strokeRoute(frame, from, to)
  const head = middleOf(points, 0.94)
  const d = pathOf(points)
  return (
    <g data-seat={from}>
      <path className="map-draws" d={d} pathLength={1} fill="none" stroke="var(--sheet)" strokeWidth={7} strokeLinecap="round" />
      <path className="map-draws" d={d} pathLength={1} fill="none" stroke="var(--seat)" strokeWidth={4} strokeLinecap="round" />
      <path className="map-lands" d="M-8 -7L8 0L-8 7Z" transform={`translate(${head.at[0].toFixed(1)} ${head.at[1].toFixed(1)}) rotate(${head.angle.toFixed(1)})`} fill="var(--seat)" stroke="var(--sheet)" strokeWidth={1.5} />
    </g>
  )
}

/** A wide, unseen line over a tie, so that a finger or a key can choose it. */
export function TieTarget(props: { readonly stop: RovingStop; readonly frame: MapFrame; readonly pair: readonly [Seat, Seat]; readonly label: string; readonly onChoose: () => void; readonly children?: ReactNode }) {
  const d = pathOf(routeOf(props.frame, props.pair))
  return (
    <g
      {...props.stop} role="button" aria-label={props.label} onClick={props.onChoose} className="group cursor-pointer outline-none"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        props.onChoose()
      }}
    >
      <path d={d} fill="none" stroke="transparent" strokeWidth={24} />
      <path d={d} fill="none" stroke="var(--ink)" strokeWidth={11} className="opacity-0 group-hover:opacity-10 group-focus-visible:opacity-25" />
      {props.children}
    </g>
  )
}
