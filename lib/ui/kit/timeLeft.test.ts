import { describe, expect, it } from 'vitest'
import { noticePassed, timeLeftText, type DaysLeft } from './timeLeft.ts'

const days: DaysLeft = ({ days: d, hours }) => `${d} d ${hours} h`

describe('the clock', () => {
  it('counts up to the next second, so that 0:00 means over', () => {
    expect(timeLeftText(222_000, days)).toBe('3:42')
    expect(timeLeftText(221_001, days)).toBe('3:42')
    expect(timeLeftText(1, days)).toBe('0:01')
    expect(timeLeftText(0, days)).toBe('0:00')
    expect(timeLeftText(-5_000, days)).toBe('0:00')
  })
  it('shows hours, and days in slow mode', () => {
    expect(timeLeftText(3_600_000 + 62_000, days)).toBe('1:01:02')
    expect(timeLeftText(2 * 86_400_000 + 5 * 3_600_000, days)).toBe('2 d 5 h')
  })
  it('speaks at five minutes, one minute and ten seconds, once each', () => {
    expect(noticePassed(300_500, 299_800)).toBe('fiveMinutes')
    expect(noticePassed(299_800, 299_000)).toBe(null)
    expect(noticePassed(61_000, 60_000)).toBe('oneMinute')
    expect(noticePassed(10_400, 9_900)).toBe('tenSeconds')
  })
  it('speaks only the last notice after a gap, as when a laptop wakes', () => {
    expect(noticePassed(400_000, 8_000)).toBe('tenSeconds')
  })
})
