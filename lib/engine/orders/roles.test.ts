import { describe, expect, it } from 'vitest'
import type { NamedNumbers } from '../numbers.ts'
import type { Role } from '../scenario.ts'
import { SCENARIO } from '../testing/table.ts'
import type { Seat } from '../vocabulary.ts'
import { isRival, NO_ROLES, pairsBetween, seatsOf, type Roles } from './roles.ts'

const cast = (role: Role, roles: Partial<Roles> = {}, numbers: NamedNumbers = {}) => seatsOf(role, { roles: { ...NO_ROLES, ...roles }, scenario: SCENARIO, numbers })

describe('roles', () => {
  it('O8: actor, target and second are the seats of the order; a capital is itself; the allies are always the three', () => {
    const roles = { actor: 'moscow', target: 'tokyo', second: 'seoul' } as const
    expect([cast('actor', roles), cast('target', roles), cast('second', roles), cast('beijing', roles)]).toEqual([['moscow'], ['tokyo'], ['seoul'], ['beijing']])
    expect((['actor', 'target', 'second', 'rivals', 'targetsEnemy', 'targetsLeader'] as const).map((role) => cast(role))).toEqual([[], [], [], [], [], []])
    expect(cast('allies')).toEqual(['seoul', 'tokyo', 'washington'])
  })

  it('K3: rivals are hostile, or colder than -20, and nobody is its own', () => {
    const numbers: NamedNumbers = { 'hostility.beijing.moscow': 1, 'warmth.moscow.tokyo': -20.1, 'warmth.moscow.seoul': -20 }
    expect(cast('rivals', { actor: 'moscow' }, numbers)).toEqual(['beijing', 'tokyo'])
    expect(isRival({ 'hostility.beijing.moscow': 0.5 }, 'beijing', 'moscow')).toBe(false)
    expect(isRival(numbers, 'moscow', 'moscow')).toBe(false)
  })

  it('K3: a target\'s enemy is the seat it is coldest with, and its leader the warmest of greater weight', () => {
    const enemyOf = (target: Seat, numbers: NamedNumbers) => cast('targetsEnemy', { target }, numbers)
    expect(enemyOf('tokyo', { 'warmth.beijing.tokyo': -30, 'warmth.pyongyang.tokyo': -40, 'warmth.moscow.tokyo': -10 })).toEqual(['pyongyang'])
    expect(enemyOf('tokyo', { 'warmth.beijing.tokyo': -30, 'warmth.pyongyang.tokyo': -30 })).toEqual(['beijing'])
    expect(enemyOf('tokyo', { 'warmth.beijing.tokyo': 5 })).toEqual([])
    const leaderOf = (target: Seat, numbers: NamedNumbers) => cast('targetsLeader', { target }, numbers)
    expect(leaderOf('pyongyang', { 'warmth.beijing.pyongyang': 10, 'warmth.moscow.pyongyang': 30 })).toEqual(['moscow'])
    expect(leaderOf('pyongyang', { 'warmth.beijing.pyongyang': 30, 'warmth.moscow.pyongyang': 30 })).toEqual(['beijing'])
    expect(leaderOf('washington', { 'warmth.pyongyang.washington': 90 })).toEqual([])
    expect(leaderOf('pyongyang', {})).toEqual([])
  })

  it('O8: between two roles each pair of different seats comes once', () => {
    expect(pairsBetween(['seoul', 'tokyo'], ['tokyo', 'seoul', 'washington'])).toEqual([['seoul', 'tokyo'], ['seoul', 'washington'], ['tokyo', 'washington']])
    expect(pairsBetween(['seoul'], ['seoul'])).toEqual([])
  })
})
