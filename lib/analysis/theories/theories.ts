import { numberAt, pairKey, seatKey, type NumberKey, type Numbers } from '../../engine/numbers.ts'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import { isAnswer } from '../readings/breaches.ts'
import type { Finding } from '../../engine/treaties/treaty.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

export const THEORIES = ['realist', 'liberal', 'constructivist'] as const
export type Theory = (typeof THEORIES)[number]
export type Readable = { readonly numbers: Numbers; readonly start: Numbers; readonly treaties: readonly { readonly findings: readonly Finding[]; readonly parties: readonly Seat[] }[] }

/** What a theory looks at, each as a change since the start, or a count. */
export type Part = 'influenceLead' | 'economyLead' | 'economy' | 'warmth' | 'tension' | 'kept' | 'broken' | 'credibility' | 'share'
/** The works that each theory is told after, in full. */
export const WORKS: Readonly<Record<Theory, readonly string[]>> = {
  realist: [
    'Waltz, Kenneth N. 1979. Theory of International Politics. Reading, MA: Addison-Wesley.',
    'Grieco, Joseph M. 1988. “Anarchy and the Limits of Cooperation: A Realist Critique of the Newest Liberal Institutionalism.” International Organization 42 (3): 485–507.',
  ],
  liberal: [
    'Keohane, Robert O., and Joseph S. Nye. 1977. Power and Interdependence: World Politics in Transition. Boston: Little, Brown.',
    'Keohane, Robert O. 1984. After Hegemony: Cooperation and Discord in the World Political Economy. Princeton: Princeton University Press.',
  ],
  constructivist: [
    'Wendt, Alexander. 1992. “Anarchy Is What States Make of It: The Social Construction of Power Politics.” International Organization 46 (2): 391–425.',
    'Finnemore, Martha, and Kathryn Sikkink. 1998. “International Norm Dynamics and Political Change.” International Organization 52 (4): 887–917.',
  ],
}

/**
 * A theory in figures: how much each part counts. Realists ask who leads, liberals who gains with others, constructivists whose
 * word and story hold. Which numbers stand for these, and their weights, are our own judgement, and the screen says so.
 */
export const WEIGHTS: Readonly<Record<Theory, Readonly<Partial<Record<Part, number>>>>> = {
  realist: { influenceLead: 1, economyLead: 0.5 },
  liberal: { economy: 1, warmth: 0.5, kept: 0.5, broken: -3, tension: -0.2 },
  constructivist: { credibility: 1, share: 100, warmth: 0.25, broken: -2 },
}

export type Weighing = { readonly score: number; readonly rank: number; readonly parts: readonly { readonly part: Part; readonly value: number; readonly weight: number }[] }
export type WeighedBy = Readonly<Record<Theory, Readonly<Record<Seat, Weighing>>>>

const PARTS = ['influenceLead', 'economyLead', 'economy', 'warmth', 'tension', 'kept', 'broken', 'credibility', 'share'] as const satisfies readonly Part[]

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const othersOf = (seat: Seat): readonly Seat[] => SEATS.filter((other) => other !== seat)

/** Each part for one seat. */
function partsOf({ numbers, start, treaties }: Readable, seat: Seat): Readonly<Record<Part, number>> {
  const change = (key: NumberKey): number => numberAt(numbers, key) - numberAt(start, key)
  const lead = (measure: 'influence' | 'economy'): number => change(seatKey(measure, seat)) - mean(othersOf(seat).map((other) => change(seatKey(measure, other))))
  const findings = treaties.filter(({ parties }) => parties.includes(seat)).flatMap((treaty) => treaty.findings.filter((finding) => !isAnswer(finding)))
  return {
    influenceLead: lead('influence'), economyLead: lead('economy'), economy: change(seatKey('economy', seat)),
    warmth: mean(othersOf(seat).map((other) => change(pairKey('warmth', seat, other)))), tension: change('tension'),
    kept: findings.filter(({ verdict }) => verdict === 'kept').length, broken: findings.filter(({ verdict, by }) => verdict === 'breached' && by === seat).length,
    credibility: change(seatKey('credibility', seat)), share: change(seatKey('share', seat)),
  }
}

function weighedSeat(theory: Theory, parts: Readonly<Record<Part, number>>): Omit<Weighing, 'rank'> {
  const weighed = PARTS.flatMap((part) => {
    const weight = WEIGHTS[theory][part]
    return weight === undefined ? [] : [{ part, value: parts[part], weight }]
  })
  return { parts: weighed, score: weighed.reduce((sum, { value, weight }) => sum + value * weight, 0) }
}
/** The same match as three theories would rank it; equals share a rank. */
export function weighedByTheories(read: Readable): WeighedBy {
  const parts = recordOfSeats((seat) => partsOf(read, seat))
  const by = (theory: Theory): WeighedBy[Theory] => {
    const plain = recordOfSeats((seat) => weighedSeat(theory, parts[seat]))
    return recordOfSeats((seat) => ({ ...plain[seat], rank: 1 + SEATS.filter((other) => plain[other].score > plain[seat].score).length }))
  }
  return { realist: by('realist'), liberal: by('liberal'), constructivist: by('constructivist') }
}
