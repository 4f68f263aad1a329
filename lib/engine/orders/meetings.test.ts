import { describe, expect, it } from 'vitest'
import { order, says, whenResolved, worldAt } from '../testing/given.ts'

describe('halted talks', () => {
  it('O11: who recalls its ambassador receives nobody this round; the visit costs and moves nothing', () => {
    const round = whenResolved(worldAt(), { moscow: [order('recall', 'seoul')], seoul: [order('visit', 'moscow'), order('visit', 'tokyo')] })
    expect(round.act('seoul')).toMatchObject({ outcome: 'refused', cost: 0, reason: null })
    expect(round.act('seoul', 1)).toMatchObject({ outcome: 'done', cost: 2 })
    expect(round.entries.some(({ cause }) => cause.type === 'act' && cause.id === 'r1.seoul.0')).toBe(false)
    expect(round.resolved.pages[0]?.page.lead).toMatchObject({ key: 'turnedAway', seats: ['seoul', 'moscow'] })
  })

  it('O11: in the next round such a meeting cannot be ordered, later it can', () => {
    const recalled = whenResolved(worldAt(), { moscow: [order('recall', 'seoul')] }).after
    const visit = { seoul: [order('visit', 'moscow')] }
    expect(whenResolved(recalled, visit).act('seoul')).toMatchObject({ outcome: 'failed', reason: 'talksHalted' })
    expect(whenResolved({ ...recalled, round: 3 }, visit).act('seoul')).toMatchObject({ outcome: 'done' })
    expect(whenResolved(recalled, { tokyo: [order('visit', 'moscow')], moscow: [order('visit', 'seoul')] }).act('moscow')).toMatchObject({ outcome: 'done' })
  })

  it('O11: calls, summits, talks and meetings of three are turned away too, other orders are not', () => {
    const halted = (id: string, second: 'washington' | null = null) =>
      whenResolved(worldAt(), { beijing: [order('recall', 'tokyo')], tokyo: [order(id, 'beijing', { second })] }).act('tokyo')
    expect(['telephone', 'summit', 'securityTalks'].map((id) => halted(id))).toEqual([0, 1, 2].map(() => expect.objectContaining({ outcome: 'refused' })))
    expect(halted('trilateral', 'washington')).toMatchObject({ outcome: 'refused' })
    expect(halted('cooperate')).toMatchObject({ outcome: 'done' })
    const asSecond = whenResolved(worldAt(), { beijing: [order('recall', 'tokyo')], tokyo: [order('trilateral', 'seoul', { second: 'beijing' })] })
    expect(asSecond.act('tokyo')).toMatchObject({ outcome: 'refused' })
  })

  it('O11: a recall that could not be paid halts nothing', () => {
    const round = whenResolved(worldAt({ 'capital.moscow': 0 }), { moscow: [order('recall', 'seoul')], seoul: [order('visit', 'moscow'), says('lean', { about: 'moscow' })] })
    expect([round.act('moscow'), round.act('seoul')]).toEqual([expect.objectContaining({ outcome: 'failed' }), expect.objectContaining({ outcome: 'done' })])
  })
})
