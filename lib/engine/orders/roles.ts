import { numberAt, pairKey, type Numbers } from '../numbers.ts'
import type { Catalogue, Role } from '../scenario.ts'
import { SEATS, type Seat } from '../vocabulary.ts'

/** Who stands where in an order, event or agenda. */
export type Roles = { readonly actor: Seat | null; readonly target: Seat | null; readonly second: Seat | null }
export const NO_ROLES: Roles = { actor: null, target: null, second: null }

export function isRival(numbers: Numbers, one: Seat, other: Seat): boolean {
  return one !== other
    && (numberAt(numbers, pairKey('hostility', one, other)) >= 1 || numberAt(numbers, pairKey('warmth', one, other)) < -20)
}

/** The warmest seat of greater weight; `null` for a seat that follows nobody. */
function leaderOf(scenario: Catalogue, numbers: Numbers, seat: Seat): Seat | null {
  let leader: Seat | null = null
  let most = 0
  for (const other of SEATS) {
    if (other === seat || scenario.seats[other].power <= scenario.seats[seat].power) continue
    const warmth = numberAt(numbers, pairKey('warmth', seat, other))
    if (warmth > most) [leader, most] = [other, warmth]
  }
  return leader
}

function worstEnemyOf(numbers: Numbers, seat: Seat): Seat | null {
  let enemy: Seat | null = null
  let least = 0
  for (const other of SEATS) {
    if (other === seat) continue
    const warmth = numberAt(numbers, pairKey('warmth', seat, other))
    if (warmth < least) [enemy, least] = [other, warmth]
  }
  return enemy
}

function listed(seat: Seat | null): readonly Seat[] {
  return seat === null ? [] : [seat]
}

type Cast = { readonly roles: Roles; readonly scenario: Catalogue; readonly numbers: Numbers }

/** Seats that a role means here. Relations are read from `numbers`, in play always the public ones (K3). */
export function seatsOf(role: Role, { roles, scenario, numbers }: Cast): readonly Seat[] {
  switch (role) {
    case 'actor': return listed(roles.actor)
    case 'target': return listed(roles.target)
    case 'second': return listed(roles.second)
    case 'allies': return scenario.cast.allies
    case 'rivals': return roles.actor === null ? [] : rivalsOf(roles.actor, numbers)
    case 'targetsEnemy': return roles.target === null ? [] : listed(worstEnemyOf(numbers, roles.target))
    case 'targetsLeader': return roles.target === null ? [] : listed(leaderOf(scenario, numbers, roles.target))
    default: return [role]
  }
}

export function rivalsOf(seat: Seat, numbers: Numbers): readonly Seat[] {
  return SEATS.filter((other) => isRival(numbers, seat, other))
}

/** Each unordered pair of different seats between two roles, once. */
export function pairsBetween(ones: readonly Seat[], others: readonly Seat[]): readonly (readonly [Seat, Seat])[] {
  const pairs: (readonly [Seat, Seat])[] = []
  for (const one of ones) {
    for (const other of others) {
      if (one === other || pairs.some(([a, b]) => a === other && b === one)) continue
      pairs.push([one, other])
    }
  }
  return pairs
}
