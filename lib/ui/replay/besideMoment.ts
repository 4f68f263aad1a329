import type { ReplayMoment } from '../../client/replayMoments.ts'

/** Whole months from one day to another, both `2024-06-20`. */
export function monthsBetween(from: string, to: string): number {
  const [one, other] = [from, to].map((day) => new Date(`${day}T00:00:00Z`))
  if (one === undefined || other === undefined) return 0
  return (other.getUTCFullYear() - one.getUTCFullYear()) * 12 + other.getUTCMonth() - one.getUTCMonth()
}

type Here = Pick<ReplayMoment, 'round' | 'label'>
export type Matching = { readonly at: number; readonly isOver: boolean }

/**
 * The moment of another match that answers to this one: the same step of the same round, else the end of that round.
 * `shift`: how many rounds later the same day is there. `isOver`: the other match had ended by then.
 */
export function matchingMoment(moments: readonly Here[], { round, label }: Here, shift: number): Matching {
  const wanted = round + shift
  const last = moments.length - 1
  if (wanted > (moments[last]?.round ?? 0)) return { at: last, isOver: true }
  const same = round === 0 ? -1 : moments.findLastIndex((moment) => moment.round === wanted && moment.label === label)
  const at = same >= 0 ? same : moments.findLastIndex((moment) => moment.round <= wanted)
  return { at: Math.max(0, at), isOver: false }
}
