import type { Catalogue } from './scenario.ts'

/** A coefficient of the rules by its name; a scenario that lacks it is not sound. */
export function tuned({ id, tuning }: Catalogue, name: string): number {
  const value = tuning[name]
  if (value === undefined) throw new Error(`scenario ${id} lacks the coefficient ${name}`)
  return value
}
