import { describe, expect, it } from 'vitest'
import { openingsIn } from './openings.ts'

describe('openings', () => {
  it('R5: whoever stands well with two that are at odds is an opening for both', () => {
    const numbers = { 'warmth.beijing.seoul': 12, 'warmth.seoul.washington': 60, 'warmth.beijing.washington': -32, 'warmth.beijing.moscow': 60, 'warmth.moscow.seoul': -25 } as const
    expect(openingsIn(numbers)).toEqual([{ between: 'seoul', one: 'beijing', other: 'washington' }, { between: 'beijing', one: 'moscow', other: 'seoul' }])
  })

  it('R5: there is none where all are friends, or where one of the two is lukewarm', () => {
    expect(openingsIn({ 'warmth.beijing.seoul': 40, 'warmth.seoul.tokyo': 40, 'warmth.beijing.tokyo': 0 })).toEqual([])
    expect(openingsIn({ 'warmth.beijing.seoul': 9, 'warmth.seoul.tokyo': 40, 'warmth.beijing.tokyo': -40 })).toEqual([])
  })
})
