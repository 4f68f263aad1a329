import { describe, expect, it } from 'vitest'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { rankedAcross } from './acrossTables.ts'
import { differencesBetween } from './differences.ts'

const table = (totals: readonly number[]) => recordOfSeats((seat) => ({ total: totals[SEATS.indexOf(seat)] ?? 0, parPercentile: 40 }))

describe('the same seat across tables', () => {
  it('ranks each seat among itself, whatever the others of its table won; equals share a rank', () => {
    const ranked = rankedAcross([table([10, -5, 0]), table([10, 3, 0]), table([12, -9, 0])])
    expect(ranked.map(({ beijing, moscow, pyongyang }) => [beijing.rank, moscow.rank, pyongyang.rank])).toEqual([[2, 2, 1], [2, 1, 1], [1, 3, 1]])
    expect(ranked[0]?.beijing).toEqual({ total: 10, parPercentile: 40, rank: 2 })
  })
})

describe('two views of one moment', () => {
  it('differ where their numbers do, the widest gap first; a number that one lacks stands at 0', () => {
    const found = differencesBetween({ tension: 50, alarm: 20, 'stability.seoul': 60 }, { tension: 47, alarm: 20.01, 'credibility.moscow': 9 }, 3)
    expect(found).toEqual([{ key: 'stability.seoul', here: 60, there: 0 }, { key: 'credibility.moscow', here: 0, there: 9 }, { key: 'tension', here: 50, there: 47 }])
    expect(differencesBetween({ tension: 50 }, { tension: 50 }, 3)).toEqual([])
  })
})
