import { z } from 'zod'
import { written } from '../base/written.ts'
import type { Seat } from '../engine/vocabulary.ts'

/** A sheet to grade by: optional, for hosts alone, and as data. */

export const MOST_MARK = 100
export const MOST_WEIGHT = 100
export const MOST_CRITERIA = 12
/** Criteria of the house are named in the wordings, a host's own by the host. */
export const HOUSE_CRITERIA = ['role', 'negotiation', 'conduct', 'evidence', 'reflection', 'outcome'] as const
export type HouseCriterion = (typeof HOUSE_CRITERIA)[number]

const id = z.string().min(1).max(64)
export const criterion = z.strictObject({ id, name: written().trim().max(80), weight: z.number().min(0).max(MOST_WEIGHT) })
export const criteria = z.array(criterion).min(1).max(MOST_CRITERIA)
  .refine((all) => new Set(all.map((one) => one.id)).size === all.length)
  .refine((all) => all.every((one) => one.name !== '' || HOUSE_CRITERIA.some((known) => known === one.id)))
export const marks = z.record(id, z.number().min(0).max(MOST_MARK))
export type Criterion = z.infer<typeof criterion>
export type Marks = z.infer<typeof marks>

/** Seats are not equal and chance has its part: how a match went weighs nothing unless a host wants it to. */
export const FIRST_CRITERIA: readonly Criterion[] = [
  { id: 'role', name: '', weight: 20 }, { id: 'negotiation', name: '', weight: 20 }, { id: 'conduct', name: '', weight: 10 },
  { id: 'evidence', name: '', weight: 20 }, { id: 'reflection', name: '', weight: 30 }, { id: 'outcome', name: '', weight: 0 },
]

/** The weighted mean of the marks that are there; null while none of them weighs anything. */
export function gradeOf(all: readonly Criterion[], given: Marks): number | null {
  const weighed = all.flatMap(({ id: of, weight }) => (given[of] === undefined || weight === 0 ? [] : [{ weight, mark: given[of] }]))
  const weights = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weights === 0 ? null : weighed.reduce((sum, { weight, mark }) => sum + weight * mark, 0) / weights
}

export type GradedPerson = {
  readonly personId: string
  /** Empty once erased. */
  readonly name: string
  readonly tableNumber: number
  readonly matchId: string
  readonly seat: Seat | null
  readonly handedInAtMs: number | null
  readonly remarks: number
  readonly rank: number | null
  readonly total: number | null
  readonly marks: Marks
  readonly comment: string
}
export type GradingPaper = { readonly criteria: readonly Criterion[]; readonly people: readonly GradedPerson[] }
