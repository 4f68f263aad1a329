import { describe, expect, it } from 'vitest'
import { playBotMatch } from '../../bots/botMatch.ts'
import type { OrderDraft } from '../../engine/commands.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { draftGiven, isAimed, papersAt, reaimed } from './forkDraft.ts'

const { state } = playBotMatch({ scenario: lipsAndTeeth, seed: 'fork', strength: 'novice', rounds: 1 })
const spec = (id: string) => lipsAndTeeth.orders.find((one) => one.id === id)!
const order = (id: string, target: OrderDraft['target'] = null, second: OrderDraft['second'] = null): OrderDraft => ({ order: id, target, second, treatyId: null })

describe('a fork’s orders', () => {
  it('begin as the seat gave them, each in its slot', () => {
    for (const seat of SEATS) {
      const { orders, statement } = draftGiven(state, seat, 1)
      expect(orders).toHaveLength(3)
      const given = state.acts.filter((act) => act.seat === seat && act.round === 1).toSorted((one, other) => (one.id < other.id ? -1 : 1))
      expect(orders.filter((one) => one !== null)).toEqual(given.flatMap((act) => (act.type === 'order' ? [act.draft] : [])))
      expect(statement).toEqual(given.find((act) => act.type === 'statement')?.draft ?? null)
    }
    expect(draftGiven(state, 'seoul', 7)).toEqual({ orders: [null, null, null], statement: null })
  })

  it('keep their aim where the new order may have it', () => {
    expect(reaimed(spec('visit'), 'seoul', order('telephone', 'tokyo'))).toEqual(order('visit', 'tokyo'))
    expect(reaimed(spec('rest'), 'seoul', order('telephone', 'tokyo'))).toEqual(order('rest'))
    expect(reaimed(spec('visit'), 'tokyo', order('telephone', 'tokyo'))).toEqual(order('visit'))
  })

  it('are asked for only when aimed', () => {
    expect(isAimed(spec('rest'), order('rest'))).toBe(true)
    expect(isAimed(spec('visit'), order('visit'))).toBe(false)
    expect(isAimed(spec('trilateral'), order('trilateral', 'tokyo'))).toBe(false)
    expect(isAimed(spec('trilateral'), order('trilateral', 'tokyo', 'washington'))).toBe(true)
    expect(isAimed(spec('ratify'), order('ratify'))).toBe(false)
  })
})

describe('a fork’s papers', () => {
  const { state: longer } = playBotMatch({ scenario: lipsAndTeeth, seed: 'fork papers', strength: 'novice', rounds: 3 })
  const open = papersAt(longer, 2)

  it('lay open as the round closed: not those that it began with, nor those that already bound', () => {
    expect(open.length).toBeGreaterThan(0)
    for (const { versions, inForceSince } of open) {
      expect(versions[0]!.by).not.toBeNull()
      expect(versions[0]!.round).toBeLessThanOrEqual(2)
      expect(inForceSince ?? 2).toBeGreaterThanOrEqual(2)
    }
  })

  it('are none that a party has refused', () => {
    const [first, ...rest] = open
    expect(papersAt({ treaties: [{ ...first!, status: 'refused' }, ...rest] }, 2)).toEqual(rest)
  })
})
