import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** Whose eyes a host looks through. */
export const EYES = ['whole', 'public', ...SEATS] as const
export type Eyes = Seat | 'public' | 'whole'

export function eyesFrom(asked: unknown): Eyes {
  return EYES.find((eyes) => eyes === asked) ?? 'whole'
}
