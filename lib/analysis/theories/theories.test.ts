import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { TreatyId } from '../../engine/ids.ts'
import type { Finding } from '../../engine/treaties/treaty.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { THEORIES, weighedByTheories, WEIGHTS, type Readable } from './theories.ts'

const finding = (more: Partial<Finding>): Finding => ({ treatyId: branded<TreatyId>('t'), clause: 0, round: 1, verdict: 'kept', by: null, judge: null, actId: null, ...more })
const still: Readable = { numbers: {}, start: {}, treaties: [] }

describe('a match weighed by theories', () => {
  it('ranks a world in which nothing happened evenly', () => {
    for (const theory of THEORIES) expect(SEATS.map((seat) => weighedByTheories(still)[theory][seat].rank)).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('differs by what each theory looks at: a lead, gains with others, or a word that holds', () => {
    const numbers = { 'influence.beijing': 10, 'economy.seoul': 6, 'warmth.seoul.tokyo': 20, 'credibility.tokyo': 9 } as const
    const { realist, liberal, constructivist } = weighedByTheories({ ...still, numbers })
    expect([realist.beijing.rank, liberal.seoul.rank, constructivist.tokyo.rank]).toEqual([1, 1, 1])
    expect(realist.beijing.score).toBeCloseTo(10 - 0.5 * (6 / 5))
    expect(liberal.seoul.score).toBeCloseTo(6 + 0.5 * (20 / 5))
  })

  it('counts a kept clause for all its parties and a breach against who broke it', () => {
    const treaties = [{ parties: ['seoul', 'tokyo'] as const, findings: [finding({}), finding({ verdict: 'breached', by: 'tokyo' })] }]
    const { liberal, constructivist } = weighedByTheories({ ...still, treaties })
    expect([liberal.seoul.score, liberal.tokyo.score]).toEqual([0.5, 0.5 + (WEIGHTS.liberal.broken ?? NaN)])
    expect([constructivist.seoul.score, constructivist.tokyo.score]).toEqual([0, WEIGHTS.constructivist.broken])
  })

  it('shows its sum: each score is its parts by their weights', () => {
    const weighed = weighedByTheories({ ...still, numbers: { tension: 12, 'share.moscow': 0.1, 'economy.moscow': -3 } })
    for (const theory of THEORIES) for (const seat of SEATS) {
      const { score, parts } = weighed[theory][seat]
      expect(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score)
      expect(parts.map(({ part }) => part).toSorted()).toEqual(Object.keys(WEIGHTS[theory]).toSorted())
    }
  })
})
