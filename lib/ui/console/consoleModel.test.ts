import { describe, expect, it } from 'vitest'
import { extensionsOf } from './consoleModel.ts'

describe('more time', () => {
  it('is minutes where a phase lasts for minutes, hours and days where it lasts for days', () => {
    const words = (lengthMs: number) => extensionsOf({ openedAtMs: 0, deadlineMs: lengthMs }).map(({ word }) => word)
    expect(words(6 * 60_000)).toEqual(['addMinute', 'addFive'])
    expect(words(90 * 60_000)).toEqual(['addMinute', 'addFive'])
    expect(words(48 * 3_600_000)).toEqual(['addHour', 'addDay'])
  })
})
