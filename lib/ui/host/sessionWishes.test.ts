import { describe, expect, it } from 'vitest'
import { sessionRequest } from '../../protocol/hostActs.ts'
import { TEMPLATE_IDS } from '../../protocol/hosting.ts'
import { clocksFrom, sessionFrom, wishesFrom } from './sessionWishes.ts'

const kept = { title: 'Seminar', tables: 8, roster: '' }

describe('what a host wishes', () => {
  it.each(TEMPLATE_IDS)('%s and a title are enough for the server', (id) => {
    expect(sessionRequest.safeParse(sessionFrom(wishesFrom(id, kept))).success).toBe(true)
  })
  it('changes the talk and leaves the other clocks as the template has them', () => {
    const clocks = clocksFrom({ ...wishesFrom('seminar', kept), minutes: 10 })
    expect(clocks).toMatchObject({ negotiationMs: 600_000, revealMs: 90_000, timed: true })
  })
  it('has no deadline without a timer, and one again with it', () => {
    expect(clocksFrom({ ...wishesFrom('seminar', kept), timed: false }).timed).toBe(false)
    expect(clocksFrom({ ...wishesFrom('untimed', kept), timed: true, minutes: 6 })).toMatchObject({ negotiationMs: 360_000, briefingMs: 90_000 })
  })
})
