import type { ActId, CrisisId, TreatyId } from '../ids.ts'
import type { PartnerChoice, PrincipalChoice, Rung, Seat } from '../vocabulary.ts'

/** What a partner owes to which principal, by which clause. */
export type Obligation = {
  readonly partner: Seat
  readonly to: Seat
  readonly treatyId: TreatyId
  readonly clause: number
  readonly kind: 'defence' | 'consultation'
}

export type CrisisEnd = 'backedDown' | 'settled' | 'fizzled' | 'war' | 'mediated' | 'endedByHost'

export type CrisisStep = {
  readonly step: number
  readonly rungBefore: Rung
  readonly rungAfter: Rung
  readonly choices: Readonly<Partial<Record<Seat, PrincipalChoice>>>
  readonly answers: Readonly<Partial<Record<Seat, PartnerChoice>>>
  readonly accident: boolean
  /** Odds of accident that were announced, 0-1, and the draw that decided it. */
  readonly accidentOdds: number
  readonly draw: number
}

export type Crisis = {
  readonly id: CrisisId
  readonly round: number
  /** The contested act; `null` for a crisis that a collapse or an event opened. */
  readonly actId: ActId | null
  readonly issue: string
  /** The challenger first, then the one who is challenged. */
  readonly principals: readonly [Seat, Seat]
  readonly obligations: readonly Obligation[]
  readonly rung: Rung
  readonly step: number
  readonly holdsInARow: number
  readonly choices: Readonly<Partial<Record<Seat, PrincipalChoice>>>
  readonly answers: Readonly<Partial<Record<Seat, PartnerChoice>>>
  readonly mediation: { readonly by: Seat | 'host'; readonly acceptedBy: readonly Seat[] } | null
  readonly steps: readonly CrisisStep[]
  readonly end: CrisisEnd | null
}

/** What each pair of choices leads to, shown before it is chosen. Amounts are stability points. */
export type CrisisCell = {
  readonly mine: PrincipalChoice
  readonly theirs: PrincipalChoice
  readonly outcome: 'settled' | 'prevail' | 'yield' | 'stalemate' | 'climb'
  readonly stabilityMine: number
  readonly stabilityTheirs: number
  readonly rungAfter: Rung
  readonly accidentOdds: number
}
