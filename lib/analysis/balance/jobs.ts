import { drawFor } from '../../base/random.ts'
import { BOT_STRENGTHS, SEATS, type BotStrength, type Seat } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { NOTES, type Note } from './notes.ts'

export type TableStrength = BotStrength | 'mixed'

/** One seat that plays otherwise than its bot would. */
export type Deviation = { readonly seat: Seat } & (
  | { readonly type: 'plan'; readonly plan: string }
  | { readonly type: 'note'; readonly note: Note }
)

/** One match to play: the table of that number, and who deviates at it. */
export type Job = { readonly number: number; readonly strength: TableStrength; readonly deviation: Deviation | null }

export const seedOf = (number: number): string => `balance-${number}`

/** How strong a bot sits at each seat; at a mixed table chance decides seat by seat. */
export function strengthAt(job: Pick<Job, 'number' | 'strength'>, seat: Seat): BotStrength {
  if (job.strength !== 'mixed') return job.strength
  return BOT_STRENGTHS[Math.floor(drawFor(seedOf(job.number), `strength.${seat}`) * BOT_STRENGTHS.length)] ?? 'able'
}

export function tables(matches: number, strength: TableStrength): readonly Job[] {
  return Array.from({ length: matches }, (_, number) => ({ number, strength, deviation: null }))
}

/** Plans that are compared with each other at the same tables. */
const COMPARED: readonly { readonly seat: Seat; readonly plans: readonly string[] }[] = [
  { seat: 'beijing', plans: ['support', 'distance', 'squeeze', 'courtSeoul', 'ignoreSeoul'] },
  { seat: 'pyongyang', plans: ['twoPatrons', 'moscowOnly', 'beijingOnly', 'alone'] },
]

/** Seats that may give an order that the note consists of. */
function singersOf(note: Note): readonly Seat[] {
  const { orders } = NOTES[note]
  return orders.length === 0 ? SEATS : SEATS.filter((seat) => lipsAndTeeth.orders.some((spec) => orders.includes(spec.id) && spec.actors.includes(seat)))
}

const NOTE_NAMES: readonly Note[] = ['rest', 'randomLegal', 'aid', 'praise', 'provocation', 'rally', 'cooperation', 'signEverything']
const LONG_NOTES: readonly Note[] = ['rest', 'randomLegal']

/**
 * The paired sub-experiments: the same tables again with one seat otherwise. A share of the matches is enough, since
 * each is compared with its own twin.
 */
export function experiments(matches: number, strength: BotStrength): readonly (readonly Job[])[] {
  const share = Math.max(6, Math.round(matches / 12))
  const few = Math.max(6, Math.round(matches / 50))
  const compared = COMPARED.flatMap(({ seat, plans }) => plans.map((plan) =>
    Array.from({ length: Math.min(matches, share) }, (_, number): Job => ({ number, strength, deviation: { seat, type: 'plan', plan } }))))
  const notes = NOTE_NAMES.map((note) => {
    const seats = singersOf(note)
    return Array.from({ length: Math.min(matches, LONG_NOTES.includes(note) ? share : few) }, (_, number): Job =>
      ({ number, strength, deviation: { seat: seats[number % seats.length] ?? 'seoul', type: 'note', note } }))
  })
  return [...compared, ...notes]
}

/** Rows of jobs side by side, each as far along as the others, so that a run that is cut short has its share of all. */
export function abreast(rows: readonly (readonly Job[])[]): readonly Job[] {
  const placed = rows.flatMap((row) => row.map((job, index) => ({ job, at: (index + 1) / row.length })))
  return placed.sort((one, other) => one.at - other.at).map(({ job }) => job)
}
