import { isPublicNumber } from '../../engine/ledger/held.ts'
import { conditionHolds } from '../../engine/orders/condition.ts'
import type { Roles } from '../../engine/orders/roles.ts'
import type { Amount, Condition, Effect, Role, Scenario } from '../../engine/scenario.ts'
import { addAt, addEffect, type Bench, type Changes } from './changes.ts'
import { KEYS } from './places.ts'

type Fixed = { readonly place: number; readonly by: number; readonly isPublic: boolean }
/** What effects change whenever they happen, and those that depend on how the world stands. */
type Parted = { readonly fixed: readonly Fixed[]; readonly open: readonly Effect[] }

const CHANGING: readonly Role[] = ['rivals', 'targetsEnemy', 'targetsLeader']
const isNamed = (...roles: readonly Role[]): boolean => roles.every((role) => !CHANGING.includes(role))
const isFixedAmount = (amount: Amount): boolean => typeof amount === 'number' || ('power' in amount && isNamed(amount.power))

/** Conditions on who it is alone. */
function isOnRoles(condition: Condition): boolean {
  switch (condition.kind) {
    case 'is': return isNamed(condition.role)
    case 'both': return isNamed(...condition.roles)
    case 'all': case 'any': return condition.of.every(isOnRoles)
    case 'not': return isOnRoles(condition.of)
    default: return false
  }
}

function isFixed(effect: Effect): boolean {
  if (effect.when !== undefined && !isOnRoles(effect.when)) return false
  switch (effect.kind) {
    case 'seat': return isNamed(effect.whose) && isFixedAmount(effect.by)
    case 'warmth': return isNamed(...effect.between) && isFixedAmount(effect.by)
    case 'reliance': return isNamed(effect.of, effect.on) && effect.channel !== 'heaviest' && isFixedAmount(effect.by)
    case 'gauge': return isFixedAmount(effect.by)
    case 'hostility': case 'pariahPrice': return false
    default: return true
  }
}

function happens({ when }: Effect, { scenario, state, numbers, roles }: Bench): boolean {
  return when === undefined || conditionHolds(scenario, when, { state, numbers, knower: 'public', roles })
}

function part(effects: readonly Effect[], bench: Bench): Parted {
  const changes: Changes = new Map()
  const fixed = effects.filter((effect) => isFixed(effect) && happens(effect, bench))
  for (const effect of fixed) addEffect(effect, { ...bench, changes, covert: false, share: 1 })
  return {
    fixed: [...changes].map(([place, by]) => ({ place, by, isPublic: isPublicNumber(KEYS[place] ?? 'tension') })),
    open: effects.filter((effect) => !isFixed(effect)),
  }
}

const parted = new WeakMap<Scenario['seats'], WeakMap<readonly Effect[], Map<string, Parted>>>()
const keyOf = ({ actor, target, second }: Roles): string => `${actor} ${target} ${second}`

/** Remembered, since a bot asks about the same orders round after round. */
function partedOnce(effects: readonly Effect[], bench: Bench): Parted {
  const { seats } = bench.scenario
  const byEffects = parted.get(seats) ?? new WeakMap<readonly Effect[], Map<string, Parted>>()
  parted.set(seats, byEffects)
  const byRoles = byEffects.get(effects) ?? new Map<string, Parted>()
  byEffects.set(effects, byRoles)
  const key = keyOf(bench.roles)
  const known = byRoles.get(key) ?? part(effects, bench)
  byRoles.set(key, known)
  return known
}

/** Adds what effects would change if they happened now, `share` of it. */
export function addEffects(effects: readonly Effect[], bench: Bench): void {
  const { fixed, open } = partedOnce(effects, bench)
  for (const { place, by, isPublic } of fixed) if (!bench.covert || !isPublic) addAt(bench.changes, place, by * bench.share)
  for (const effect of open) if (happens(effect, bench)) addEffect(effect, bench)
}
