import { describe, expect, it } from 'vitest'
import { EVERY_VIEWER, framesFor } from './frames.ts'
import type { MatchState } from './state.ts'
import { likelyStrategy, playMatch } from './testing/playMatch.ts'
import { bySeat, HOST, must, negotiatingTable, SCENARIO, type Table } from './testing/table.ts'
import { knowerOf, listRules, ownRules, sharedRules } from './view.ts'

const framesOf = (before: Table, after: Table) => framesFor(SCENARIO, { before: before.state, after: after.state }, () => EVERY_VIEWER)
const rules = Object.entries({ ...sharedRules, ...ownRules, ...listRules }).filter(([slice]) => slice !== 'messages')

/** The same state, whose press nobody may look at. */
function withoutPress(state: MatchState): MatchState {
  return Object.defineProperty({ ...state }, 'messages', { get: () => { throw new Error('read the press') } })
}

describe('frames of press', () => {
  it('K14: what all may read is told to all at once, and nothing else with it', () => {
    const before = negotiatingTable()
    const after = must(before, bySeat('seoul'), { type: 'sendMessage', messageId: 'm', to: 'public', text: 'To all.' })
    expect(framesOf(before, after)).toEqual({ shared: { set: {}, append: { messages: [after.state.messages.at(-1)] } }, own: [] })
    const told = must(after, HOST, { type: 'tellTable', messageId: 'n', to: 'all', text: 'Five minutes.' })
    expect(framesOf(after, told).shared?.append.messages).toEqual([told.state.messages.at(-1)])
  })

  it('K14: what some may read is told to them and the whole lens alone', () => {
    const before = negotiatingTable()
    const after = must(before, bySeat('seoul'), { type: 'sendMessage', messageId: 'm', to: ['tokyo'], text: 'Hush.' })
    const changes = { set: {}, append: { messages: [after.state.messages.at(-1)] } }
    expect(framesOf(before, after)).toEqual({ shared: null, own: [
      { viewer: { type: 'seat', seat: 'seoul' }, changes }, { viewer: { type: 'seat', seat: 'tokyo' }, changes }, { viewer: { type: 'whole' }, changes },
    ] })
  })

  it('K14: of public and private words that come together nobody reads more than is theirs', () => {
    const before = negotiatingTable()
    const spoken = must(before, bySeat('seoul'), { type: 'sendMessage', messageId: 'm', to: 'public', text: 'To all.' })
    const after = must(spoken, bySeat('seoul'), { type: 'sendMessage', messageId: 'n', to: ['tokyo'], text: 'Hush.' })
    const { shared, own } = framesOf(before, after)
    expect(shared).toBeNull()
    expect(own.map(({ changes }) => changes.append.messages?.map(({ id }) => String(id)).join())).toEqual(['m', 'm', 'm', 'm,n', 'm,n', 'm', 'm', 'm,n'])
  })

  it('K16: no slice but the messages is made from the press', { timeout: 120_000 }, () => {
    let looked = 0
    playMatch('press', likelyStrategy(3), { watch: (_before, { state }) => {
      const bare = withoutPress(state)
      for (const viewer of EVERY_VIEWER) for (const [slice, rule] of rules) {
        expect(() => rule({ scenario: SCENARIO, state: bare, viewer, knower: knowerOf(viewer) }), slice).not.toThrow()
        looked += 1
      }
    }, settings: { rounds: 2 } })
    expect(looked).toBeGreaterThan(1_000)
  })
})
