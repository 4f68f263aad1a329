import type { Doctrine } from '../engine/doctrine.ts'
import { pairKey } from '../engine/numbers.ts'
import type { Scenario } from '../engine/scenario.ts'
import { recordOfSeats } from '../engine/seats/seatState.ts'
import type { Seat } from '../engine/vocabulary.ts'
import { othersOf } from './sight.ts'

/** What a seat does of which a scenario says nothing: it courts whom it is warm with, and likes what most like. */
const ANYONE: Omit<Doctrine, 'listensTo' | 'towards'> = {
  desks: { diplomacy: 0.5, trade: 0.4, arms: 0.2, security: 0.2, intelligence: 0.2, home: 0.4 },
  orders: {},
  clauses: { consultation: 0.8, nonAggression: 0.8, hotline: 0.8, tradeSupply: 1, testMoratorium: 0.8, armsSupply: 0.4, technologyTransfer: 0.4 },
  nerve: 0.5, quiet: 1, opening: null,
}

function usualDoctrine({ start }: Scenario, seat: Seat): Doctrine {
  const warmth = (other: Seat): number => start[pairKey('warmth', seat, other)] ?? 0
  const others = othersOf(seat)
  return {
    ...ANYONE,
    listensTo: others.filter((other) => warmth(other) > 0).sort((one, other) => warmth(other) - warmth(one)),
    towards: Object.fromEntries(others.map((other) => [other, warmth(other) / 100])),
  }
}

const known = new WeakMap<Scenario, Readonly<Record<Seat, Doctrine>>>()

/** How a scenario would have a seat played. It is public, as the scenario is. */
export function doctrineOf(scenario: Scenario, seat: Seat): Doctrine {
  const doctrines = known.get(scenario) ?? recordOfSeats((one) => ({ ...usualDoctrine(scenario, one), ...scenario.conduct?.doctrines[one] }))
  known.set(scenario, doctrines)
  return doctrines[seat]
}
