import { describe, expect, it } from 'vitest'
import { localTimeText } from './localTimeText.ts'

const NOON = new Date(2026, 10, 26, 12, 5).getTime()
const DAY = 86_400_000
const shown = (atMs: number, show: 'time' | 'seconds' | 'dateTime') => localTimeText(atMs, { show, locale: 'en-GB', nowMs: NOON })

describe('a time in the reader’s zone', () => {
  it('is the hour alone today, and has its day on any other', () => {
    expect(shown(NOON, 'time')).toBe('12:05')
    expect(shown(NOON, 'seconds')).toBe('12:05:00')
    expect(shown(NOON + 2 * DAY, 'time')).toBe('28 Nov, 12:05')
    expect(shown(NOON - DAY, 'seconds')).toBe('25 Nov, 12:05')
    expect(shown(NOON, 'dateTime')).toBe('26 Nov, 12:05')
  })
})
