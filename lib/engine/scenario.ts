import type {
  Channel, ClauseKind, Desk, Gauge, Line, Norm, Rung, Seat, SeatMeasure, StartMeasure,
} from './vocabulary.ts'
import type { Conduct } from './doctrine.ts'
import type { NamedNumbers, NumberKey } from './numbers.ts'

/** A name that scenario data gives to an order, event or agenda; texts are looked up by it. */
export type OrderId = string

/** Who an effect falls on, seen from the order. `allies` = those of the cast; `rivals` = seats at hostility or warmth below -20. */
export type Role = Seat | 'actor' | 'target' | 'second' | 'allies' | 'rivals' | 'targetsEnemy' | 'targetsLeader'

/** A fixed amount, or one scaled by a reliance share (0-1) or the weight of a seat. */
export type Amount =
  | number
  | { readonly times: number; readonly reliance: { readonly of: Role; readonly on: Role; readonly channel: Channel | 'heaviest' } }
  | { readonly times: number; readonly power: Role }

/** The closed set of effects. A new order made of these needs no code. */
export type Effect = EffectBody & { readonly when?: Condition }
export type EffectBody =
  | { readonly kind: 'seat'; readonly measure: SeatMeasure; readonly whose: Role; readonly by: Amount }
  | { readonly kind: 'warmth'; readonly between: readonly [Role, Role]; readonly by: Amount }
  | { readonly kind: 'hostility'; readonly between: readonly [Role, Role]; readonly by?: number; readonly atLeast?: Rung }
  | { readonly kind: 'reliance'; readonly of: Role; readonly on: Role; readonly channel: Channel | 'heaviest'; readonly by: Amount }
  | { readonly kind: 'gauge'; readonly gauge: Gauge; readonly by: Amount }
  | { readonly kind: 'flow'; readonly flow: 'munitions' | 'technology'; readonly by: number }
  | { readonly kind: 'sanctions'; readonly by: 1 | -1 }
  | { readonly kind: 'pariahPrice'; readonly size: number }
  | { readonly kind: 'watch'; readonly rounds: number }
  | { readonly kind: 'exposeDeal' }
  | { readonly kind: 'ratify' }
  | { readonly kind: 'denounce' }
  | { readonly kind: 'publishTreaty' }
  | { readonly kind: 'snub' }

/** A test on the state or the record. Used by preconditions, agendas, world events and thresholds alike. */
export type Condition =
  | { readonly kind: 'number'; readonly key: NumberKey; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'change'; readonly key: NumberKey; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'seatNumber'; readonly measure: SeatMeasure; readonly whose: Role; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'warmth'; readonly between: readonly [Role, Role]; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'reliance'; readonly of: Role; readonly on: Role; readonly channel: Channel | 'heaviest'; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'hold'; readonly of: Seat; readonly over: Seat; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'clauseInForce'; readonly clause: ClauseKind | 'any'; readonly between: readonly [Role, Role] }
  | { readonly kind: 'acts'; readonly order?: OrderId; readonly desk?: Desk; readonly actor?: Role; readonly target?: Role; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'exposedDeal'; readonly of: Role }
  | { readonly kind: 'crisisBetween'; readonly seats: readonly [Seat, Seat]; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'rank'; readonly measure: SeatMeasure; readonly whose: Seat; readonly atMost: number }
  | { readonly kind: 'is'; readonly role: Role; readonly oneOf: readonly Seat[] }
  | { readonly kind: 'both'; readonly roles: readonly [Role, Role]; readonly oneOf: readonly Seat[] }
  | { readonly kind: 'round'; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

export type TargetRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly among: readonly Seat[] | 'others' }
  | { readonly kind: 'two'; readonly among: readonly Seat[] | 'others' }
  | { readonly kind: 'treaty'; readonly status: 'signed' | 'inForce' | 'secret' }

export type OrderSpec = {
  readonly id: OrderId
  readonly desk: Exclude<Desk, 'statements'>
  /** Political capital. */
  readonly cost: number
  readonly visibility: 'public' | 'covert' | 'domestic'
  /** CAMEO event code; its Goldstein value drives warmth between actor and target. */
  readonly cameo: string
  /** Where it reaches a country without a seat: which, and the code of what it is to it; `cameo` says what it is at the table. */
  readonly abroad?: { readonly to: 'kyiv'; readonly cameo: string }
  /** Escalation weight: de-escalation -2 … posturing 4, non-violent 12, violent 28, nuclear 60. Contestable from 8. */
  readonly escalation: number
  readonly norms: readonly Norm[]
  readonly actors: readonly Seat[]
  readonly target: TargetRule
  /** Each must hold; its `reason` names the sentence shown when it does not. */
  readonly needs: readonly { readonly reason: string; readonly condition: Condition }[]
  readonly effects: readonly Effect[]
  /** Instead of `effects` when the other side does not want it too (a one-sided summit). */
  readonly oneSided?: readonly Effect[]
  readonly mutual?: true
  readonly onExposure?: readonly Effect[]
  readonly exposureOdds?: number
  readonly oncePerMatch?: true
  /** Costs the three allies 1 less from alarm 30 and 2 less from 60. */
  readonly alliedResponse?: true
  /** Counts as cheap applause at home; capped once a round. */
  readonly applause?: true
  /** Clauses that this order breaks: most when a partner is hit, `noDealsAgainst` when dealing with the other side. */
  readonly breaks?: readonly ClauseKind[]
  /** Needs to be received by its target, who may have halted talks. */
  readonly meeting?: true
  /** The author meets its target no more this round and the next. */
  readonly haltsTalks?: true
  /** R16: lifts the base of its author's economy. */
  readonly reforms?: true
}

export type AgendaSpec = {
  readonly id: string
  readonly seat: Seat
  readonly kind: 'public' | 'secret'
  readonly points: number
  readonly condition: Condition
}

export type WorldEventSpec = {
  readonly id: string
  /** Tested when drawn at a briefing. */
  readonly condition?: Condition
  readonly weight: number
  readonly effects: readonly Effect[]
  /** May also be released by the host as a prepared inject. */
  readonly injectable: boolean
  /** Forced at this round (lean season, an election). */
  readonly round?: number
}

export type ClauseDraft = {
  readonly kind: ClauseKind
  /** Who owes; `null` for all parties. */
  readonly obliged: Seat | null
  /** Against or about whom, where the kind needs it (noDealsAgainst, testMoratorium). */
  readonly about: Seat | null
  /** The free text, or an author's gloss. */
  readonly text: string
}

export type TreatyDraft = {
  readonly title: string
  readonly parties: readonly Seat[]
  readonly clauses: readonly ClauseDraft[]
  /** Rounds; `null` = without end. */
  readonly term: number | null
  /** Rounds between denouncing and its end. */
  readonly exitNotice: number
  readonly secret: boolean
  readonly needsRatification: boolean
}

export type StartingTreaty = TreatyDraft & {
  readonly id: string
  readonly status: 'signed' | 'inForce'
  /** 1 for a living treaty, 0.6 for one half-forgotten or unratified. */
  readonly bond: number
  readonly ratifiedBy: readonly Seat[]
}

/** Which capitals play the parts that the rules speak of. */
export type Cast = {
  /** Whose alarm the gauge is, whose answers it makes cheaper, whose sanctions make a pariah. */
  readonly allies: readonly Seat[]
  /** Two whose consultation brings hidden acts to light more easily. */
  readonly sharing: readonly [Seat, Seat]
  /** Who pays for looking like one of three. */
  readonly axis: Seat
  readonly war: { readonly by: Seat; readonly goodsFrom: Seat }
  /** Who sends, and to whom. */
  readonly flows: Readonly<Record<'munitions' | 'technology', readonly [Seat, Seat]>>
  /** Whom alarm unsettles beside the axis. */
  readonly alarmed: readonly Seat[]
  /** Neighbours whose weakness unsettles, each with how much it counts. */
  readonly buffer: { readonly of: Seat; readonly neighbours: readonly (readonly [Seat, number])[] }
  /** The regime that may fall: who feeds it, where its people flee, who meets at its border, and what its fall moves. */
  readonly regime: {
    readonly of: Seat
    readonly fedBy: readonly [Seat, Seat]
    readonly refugeesTo: readonly Seat[]
    readonly borders: readonly [Seat, Seat]
    readonly fall: readonly (readonly [NumberKey, number])[]
  }
}

/** R11: what happens when a gauge climbs over an announced mark. */
export type Threshold = { readonly id: string; readonly gauge: Gauge; readonly at: number; readonly seats: readonly Seat[]; readonly changes: readonly (readonly [NumberKey, number])[] }

export type SeatSpec = {
  readonly line: Line
  readonly power: number
  readonly voice: number
  readonly democracy: boolean
  /** Negative: profits from disorder, up to tension 65. */
  readonly exposureToDisorder: number
  /** Weights of the four channels; they add to 1. */
  readonly channelWeights: Readonly<Record<Channel, number>>
  readonly stake: Readonly<Partial<Record<Seat, number>>>
}

/** X8: what is on record of a covert act: who learned of it, in its own round or the next. */
export type RecordedSecret = {
  readonly round: number
  readonly seat: Seat
  readonly order: OrderId
  /** Nobody else ever where it is empty. */
  readonly learned: readonly { readonly round: number; readonly by: readonly Seat[] | 'everyone' }[]
}

export type Sourced = {
  /** power: share of the world's, CINC; spending: billions of US dollars; troops: Americans hosted; trade and exports: per cent that go to `with`; oil: barrels. */
  readonly measure: StartMeasure
  readonly of?: Seat
  readonly with?: Seat
  readonly amount?: number
  /** Where only a range is known. */
  readonly upTo?: number
  readonly status: 'sourced' | 'derived' | 'memory'
  /** Who says so, by name; empty where nobody is named. */
  readonly source: string
}

/** What a match is played by and every screen of it reckons with: the seats, the orders, the aims, the numbers to tune. */
export type Catalogue = {
  readonly id: string
  /** In whose words it is told: briefs, dossiers, the news before the first page. */
  readonly story: string
  readonly version: number
  readonly startDate: string
  readonly roundsDefault: number
  readonly seats: Readonly<Record<Seat, SeatSpec>>
  readonly cast: Cast
  readonly thresholds: readonly Threshold[]
  readonly orders: readonly OrderSpec[]
  readonly agendas: readonly AgendaSpec[]
  /** Coefficients of the rules, by name; RULES.md says what each does. */
  readonly tuning: Readonly<Record<string, number>>
}

/** Authored material of a match. Data only; checked by a schema when loaded. */
export type Scenario = Catalogue & {
  readonly start: NamedNumbers
  readonly startValues: readonly Sourced[]
  readonly treaties: readonly StartingTreaty[]
  readonly worldEvents: readonly WorldEventSpec[]
  readonly conduct?: Conduct
  /** For a scenario that follows a record. */
  readonly secrets?: readonly RecordedSecret[]
  /** Par: for each strength and seat the result's quantiles (0, 5 … 100 %) in bot-played matches. */
  readonly par: Readonly<Partial<Record<'novice' | 'able' | 'strong', Readonly<Record<Seat, readonly number[]>>>>>
}
