import { describe, expect, it } from 'vitest'
import { clocks, settings } from '../../engine/commands.ts'
import { CLOCKS, minutesOf, PACES } from './hostModel.ts'

describe('the templates of a session', () => {
  it.each(PACES)('%s has clocks that the engine takes', (pace) => {
    expect(clocks.safeParse(CLOCKS[pace]).success).toBe(true)
    expect(settings.safeParse({ rounds: 8, clocks: CLOCKS[pace], botStrength: 'able', press: { public: true, private: true }, spectators: 'none' }).success).toBe(true)
  })
  it('fits a seminar of eight rounds into ninety minutes or a little more', () => {
    expect(minutesOf(CLOCKS.seminar, 8)).toBeGreaterThanOrEqual(80)
    expect(minutesOf(CLOCKS.seminar, 8)).toBeLessThanOrEqual(100)
  })
})
