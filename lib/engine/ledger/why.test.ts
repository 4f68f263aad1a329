import { describe, expect, it } from 'vitest'
import { numberAt } from '../numbers.ts'
import { order, whenResolved, worldAt } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import { viewFor } from '../view.ts'
import type { LedgerEntry } from './entry.ts'
import { why } from './why.ts'

const entry = (amount: number, rest: Partial<LedgerEntry> = {}): LedgerEntry =>
  ({ key: 'stability.seoul', amount, rule: 'O8', cause: { type: 'act', id: 'a' }, round: 2, stage: 'security', knownTo: 255, ...rest })

describe('why', () => {
  it('K1: a number\'s change in a round is told by its causes, the weightiest first, and they add up', () => {
    const ledger = [
      entry(-1, { round: 1 }), entry(0.5), entry(-2, { cause: { type: 'drift', id: 'disorder' }, rule: 'R19' }), entry(0.25, { rule: 'R10' }), entry(9, { key: 'tension' }), entry(4, { round: 3 }),
    ]
    expect(why({ start: { 'stability.seoul': 50 }, ledger }, 'stability.seoul', 2)).toEqual({
      key: 'stability.seoul', round: 2, before: 49, after: 47.75,
      because: [{ cause: { type: 'drift', id: 'disorder' }, rules: ['R19'], amount: -2, about: [] }, { cause: { type: 'act', id: 'a' }, rules: ['O8', 'R10'], amount: 0.75, about: [] }],
    })
  })

  it('K1: two clauses of a treaty are two causes; what cancels out is no cause; nothing moved, nothing to say', () => {
    const clause = (which: number, amount: number) => entry(amount, { cause: { type: 'clause', id: 't', clause: which }, about: ['seoul'] })
    expect(why({ start: {}, ledger: [clause(0, 0.3), clause(1, 0.4), entry(1), entry(-1)] }, 'stability.seoul', 2).because.map(({ amount, about }) => [amount, about])).toEqual([[0.4, ['seoul']], [0.3, ['seoul']]])
    expect(why({ start: {}, ledger: [] }, 'tension', 1)).toEqual({ key: 'tension', round: 1, before: 0, after: 0, because: [] })
  })

  it('K16: each viewer is told by its own ledger, and it explains the number that it sees', () => {
    const { after } = whenResolved({ ...worldAt(), numbers: worldAt().numbers, start: worldAt().start }, { pyongyang: [order('shipMunitions', 'moscow')], seoul: [order('visit', 'tokyo')] })
    for (const seat of ['moscow', 'tokyo'] as const) {
      const view = viewFor(SCENARIO, after, { type: 'seat', seat })
      const told = why(view, 'warEffort.moscow', 1)
      expect(told.after - told.before).toBeCloseTo(numberAt(view.numbers, 'warEffort.moscow') - numberAt(view.start, 'warEffort.moscow'), 4)
      expect(told.because.some(({ cause }) => cause.type === 'act')).toBe(seat === 'moscow')
    }
  })
})
