import type { Knowers } from '../knowledge.ts'
import type { TreatyId } from '../ids.ts'
import type { TreatyDraft } from '../scenario.ts'
import type { Seat, TreatyStatus, Verdict } from '../vocabulary.ts'

export type TreatyVersion = {
  readonly draft: TreatyDraft
  /** `null` for a treaty that the scenario brought. */
  readonly by: Seat | null
  readonly round: number
  readonly atMs: number
}

/** One finding of the compliance ledger. */
export type Finding = {
  readonly treatyId: TreatyId
  /** Index in the version's clauses. */
  readonly clause: number
  readonly round: number
  readonly verdict: Verdict
  /** Who broke it, where it was broken. */
  readonly by: Seat | null
  /** The party whose word it is; `null` for a finding of the rules. */
  readonly judge: Seat | null
  /** The act that decided it. */
  readonly actId: string | null
}

export type Treaty = {
  readonly id: TreatyId
  readonly versions: readonly TreatyVersion[]
  /** By seat, the version (from 1) that it has signed. */
  readonly signatures: Readonly<Partial<Record<Seat, number>>>
  readonly refusedBy: readonly Seat[]
  readonly ratifiedBy: readonly Seat[]
  readonly status: TreatyStatus
  /** The version in force or signed by all. */
  readonly bindingVersion: number | null
  readonly inForceSince: number | null
  readonly endsAfterRound: number | null
  readonly denouncedBy: Seat | null
  /** 0-1: how living the bond is. */
  readonly bond: number
  readonly knownTo: Knowers
  readonly findings: readonly Finding[]
}

export type TreatyChange =
  | { readonly type: 'bound'; readonly treatyId: TreatyId; readonly endsAfterRound: number | null }
  | { readonly type: 'ratified'; readonly treatyId: TreatyId; readonly by: Seat; readonly bond: number }
  | { readonly type: 'denounced'; readonly treatyId: TreatyId; readonly by: Seat; readonly endsAfterRound: number }
  | { readonly type: 'lapsed'; readonly treatyId: TreatyId }
  | { readonly type: 'published'; readonly treatyId: TreatyId; readonly by: Seat | null }
