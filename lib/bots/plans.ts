import type { Plan } from '../engine/doctrine.ts'
import type { Scenario } from '../engine/scenario.ts'
import type { Seat } from '../engine/vocabulary.ts'

type Planned = Pick<Scenario, 'conduct'>

/** For a scenario that brings no plans: doctrine alone. */
const PLAIN: Plan = { id: 'plain', weight: 1 }

function plansOf({ conduct }: Planned): readonly Plan[] {
  return conduct === undefined || conduct.plans.length === 0 ? [PLAIN] : conduct.plans
}

export function planNamed(scenario: Planned, id: string): Plan {
  const plan = plansOf(scenario).find((one) => one.id === id)
  if (plan === undefined) throw new Error(`no plan is called ${id}`)
  return plan
}

/** The plan that chance gives a seat for a whole match. */
export function planDrawn(scenario: Planned, seat: Seat, draw: number): Plan {
  const open = plansOf(scenario).filter((one) => one.weight > 0 && (one.seats?.includes(seat) ?? true))
  let left = draw * open.reduce((sum, one) => sum + one.weight, 0)
  for (const one of open) {
    left -= one.weight
    if (left < 0) return one
  }
  return PLAIN
}
