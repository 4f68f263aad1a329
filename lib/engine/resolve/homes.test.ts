import { describe, expect, it } from 'vitest'
import type { NamedNumbers } from '../numbers.ts'
import { whenResolved, worldAt } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'

const { refugees = 0, refugeesBelow = 0 } = SCENARIO.tuning
const home = (numbers: NamedNumbers) => whenResolved(worldAt(numbers), {})

describe('homes', () => {
  it('R29: below its mark people flee from Pyongyang to Beijing and Seoul', () => {
    const hungry = home({ 'stability.pyongyang': 30 })
    const felt = Math.max(0, refugeesBelow - (30 + hungry.moved('stability.pyongyang', 'R22') + hungry.moved('stability.pyongyang', 'R19') + hungry.moved('stability.pyongyang', 'R18') + hungry.moved('stability.pyongyang', 'R20')))
    expect(hungry.moved('stability.seoul', 'R29')).toBeCloseTo(-refugees * felt, 1)
    expect(hungry.moved('stability.beijing', 'R29')).toBe(hungry.moved('stability.seoul', 'R29'))
    expect(hungry.moved('stability.tokyo', 'R29')).toBe(0)
    expect(home({ 'stability.pyongyang': refugeesBelow + 4 }).moved('stability.seoul', 'R29')).toBe(0)
  })
})
