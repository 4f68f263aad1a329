import type { Seat } from '../../engine/vocabulary.ts'
import type { ChopState } from '../kit/Chop.tsx'

/** What the map draws: plain facts, already cut to what the viewer may know. */
export type MapFacts = {
  readonly seats: readonly MapSeat[]
  readonly ties: readonly MapTie[]
  readonly flows: readonly MapFlow[]
  readonly hostilities: readonly MapHostility[]
  /** Drawn only when its layer is on. */
  readonly warmths?: readonly MapWarmth[]
  /** What the present step of a reveal draws, from actor to target. */
  readonly strokes?: readonly MapStroke[]
}

export type MapSeat = {
  readonly seat: Seat
  readonly state: ChopState
  readonly mine: boolean
  /** null where the map is only a picture. */
  readonly stability: number | null
  readonly change: number | null
  /** 1-4 */
  readonly posture: number | null
  /** Its seal alone, where the picture is about others. */
  readonly wordless?: boolean
}

export const TIE_KINDS = ['defence', 'unspoken', 'consultation', 'draft'] as const
/** Double line = defence; broken double = defence long unspoken; single = consultation; dotted with a tag = draft. */
export type TieKind = (typeof TIE_KINDS)[number]

export type MapTie = {
  readonly id: string
  readonly between: readonly [Seat, Seat]
  readonly kind: TieKind
  /** The treaty's title, for the list and for screen readers. */
  readonly title: string
  /** A few words in a frame on the line: `draft, v3`. */
  readonly tag?: string
}

export type MapFlow = {
  readonly id: string
  readonly from: Seat
  readonly to: Seat
  readonly label: string
  /** 0-1 where it is only suspected, else null. */
  readonly odds: number | null
}

/** Level 1-4: threat, display, use, war. One crossing a level. */
export type MapHostility = { readonly between: readonly [Seat, Seat]; readonly level: number }

/** -100 to 100 */
export type MapWarmth = { readonly between: readonly [Seat, Seat]; readonly warmth: number }

/** `to` is null for what is done at home, such as a test. */
export type MapStroke = { readonly id: string; readonly from: Seat; readonly to: Seat | null }

export const LAYERS = ['treaties', 'flows', 'hostility', 'warmth'] as const
export type Layer = (typeof LAYERS)[number]

/** At most three are on at first. */
export const FIRST_LAYERS: readonly Layer[] = ['treaties', 'flows', 'hostility']

/** Something selected on the map. */
export type MapChoice = { readonly type: 'seat'; readonly seat: Seat } | { readonly type: 'tie'; readonly between: readonly [Seat, Seat] }
