import type { Seat } from '../../engine/vocabulary.ts'
import { curve, trimmed } from './mapCurves.ts'
import type { Box, MapFrame, Point } from './mapFrame.ts'
import { placesOf, type Label, type Places, type Under } from './mapLabels.ts'
import type { Layer, MapFacts, MapFlow, MapHostility } from './mapModel.ts'

const CHOP_RADIUS = 12
/** What a reveal draws lies beside the pair's tie. */
const STROKE_LANE = 0.5
const NEAR = 60

export function routeOf(frame: MapFrame, [from, to]: readonly [Seat, Seat], lane = 0): readonly Point[] {
  return trimmed(curve({ seat: from, at: frame.at[from] }, { seat: to, at: frame.at[to] }, lane), CHOP_RADIUS)
}

export function flowRoute(frame: MapFrame, flow: MapFlow): readonly Point[] {
  return routeOf(frame, [flow.from, flow.to], flow.from < flow.to ? 1 : -1)
}

export function hostilityRoute(frame: MapFrame, { between }: MapHostility): readonly Point[] {
  return routeOf(frame, between, between.join() === 'pyongyang,seoul' ? 0 : -1)
}

/** Between neighbours the seals leave no room: it goes around. */
export function strokeRoute(frame: MapFrame, from: Seat, to: Seat): readonly Point[] {
  const [dx, dy] = [frame.at[to][0] - frame.at[from][0], frame.at[to][1] - frame.at[from][1]]
  return routeOf(frame, [from, to], Math.hypot(dx, dy) < NEAR ? 5 : STROKE_LANE)
}

/** Ties of one pair lie beside each other: the first on the pair's own curve, the next outside it. */
function lanesOf(facts: MapFacts): ReadonlyMap<string, number> {
  const used = new Map<string, number>()
  const lanes = new Map<string, number>()
  for (const tie of facts.ties) {
    const pair = [...tie.between].sort().join()
    const lane = used.get(pair) ?? 0
    used.set(pair, lane + 1)
    lanes.set(tie.id, lane === 0 ? 0 : lane % 2 === 1 ? (lane + 1) / 2 : -lane / 2)
  }
  return lanes
}

type Given = { readonly frame: MapFrame; readonly facts: MapFacts; readonly layers: readonly Layer[]; readonly names: Readonly<Record<Seat, string>>; readonly flowLabel: (flow: MapFlow) => string; readonly kept?: readonly Box[] }

export type Layout = Places & { readonly routes: ReadonlyMap<string, readonly Point[]> }

/** A narrow map has no room for what a flow carries; its list says it. */
function isLabelled(frame: MapFrame, flow: MapFlow): boolean {
  return frame.width >= 560 || flow.odds !== null
}

function underNames({ seats }: MapFacts): Under {
  return seats.some(({ posture }) => posture !== null) ? 'posture' : seats.some(({ stability }) => stability !== null) ? 'figure' : 'nothing'
}

/** Every line of the layers that are on, and where words stand clear of them. */
export function layoutOf({ frame, facts, layers, names, flowLabel, kept = [] }: Given): Layout {
  const lanes = lanesOf(facts)
  const ties = layers.includes('treaties') ? facts.ties.map((tie) => ({ ...tie, line: routeOf(frame, tie.between, lanes.get(tie.id) ?? 0) })) : []
  const flows = layers.includes('flows') ? facts.flows.map((flow) => ({ flow, line: flowRoute(frame, flow) })) : []
  const hostilities = layers.includes('hostility') ? facts.hostilities.filter((one) => one.level > 0).map((one) => hostilityRoute(frame, one)) : []
  const labels: readonly Label[] = [
    ...ties.flatMap((tie): Label[] => (tie.tag === undefined ? [] : [{ id: tie.id, line: tie.line, text: tie.tag, on: 'line' }])),
    ...flows.filter(({ flow }) => isLabelled(frame, flow)).map(({ flow, line }): Label => ({ id: flow.id, line, text: flowLabel(flow), on: 'beside' })),
  ]
  const strokes = facts.strokes?.flatMap(({ from, to }) => (to === null ? [] : [strokeRoute(frame, from, to)])) ?? []
  const lines = [...ties.map(({ line }) => line), ...flows.map(({ line }) => line), ...hostilities, ...strokes]
  const places = placesOf({ frame, lines, names, labels, under: underNames(facts), kept })
  return { ...places, routes: new Map(ties.map((tie) => [tie.id, tie.line])) }
}
