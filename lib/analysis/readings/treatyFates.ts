import type { Finding, Treaty } from '../../engine/treaties/treaty.ts'
import { isBreach } from './breaches.ts'
import type { Seat } from '../../engine/vocabulary.ts'

/** What became of a draft, furthest point first. */
export type Fate = 'breached' | 'inForce' | 'ended' | 'signed' | 'refused' | 'left'
export type TreatyFate = {
  readonly treaty: Treaty
  readonly fate: Fate
  /** Null for a treaty that was there before the match. */
  readonly proposedBy: Seat | null
  readonly versions: number
  readonly signedBy: readonly Seat[]
  readonly refusedBy: readonly Seat[]
  readonly breaches: readonly Finding[]
}

/** Every paper and where it got to; those of the match before those that it began with. */
export function treatyFatesOf(treaties: readonly Treaty[], seats: readonly Seat[]): readonly TreatyFate[] {
  const fates = treaties.map((treaty): TreatyFate => {
    const breaches = treaty.findings.filter(isBreach)
    const signedBy = seats.filter((seat) => treaty.signatures[seat] !== undefined)
    return { treaty, fate: fateOf(treaty, breaches.length), proposedBy: treaty.versions[0]?.by ?? null, versions: treaty.versions.length, signedBy, refusedBy: treaty.refusedBy, breaches }
  })
  return [...fates.filter(({ proposedBy }) => proposedBy !== null), ...fates.filter(({ proposedBy }) => proposedBy === null)]
}

function fateOf({ status, refusedBy }: Treaty, breaches: number): Fate {
  if (breaches > 0) return 'breached'
  if (status === 'proposed') return refusedBy.length > 0 ? 'refused' : 'left'
  return FATE_OF[status]
}

const FATE_OF = { signed: 'signed', inForce: 'inForce', lapsed: 'ended', denounced: 'ended', refused: 'refused' } as const
