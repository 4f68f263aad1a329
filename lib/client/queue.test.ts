import { describe, expect, it } from 'vitest'
import type { Command, Draft } from '../engine/commands.ts'
import { commandsAfter, isTooLate, type Queued } from './queue.ts'

const empty: Draft = { orders: [], statement: null }
const queued = (commandId: string, command: Command, round = 3): Queued => ({ request: { matchId: 'm', commandId, command }, round, phaseNumber: 9 })
const say = queued('say', { type: 'sendMessage', messageId: 'x', to: 'public', text: 'hello' })
const draft = (id: string) => queued(id, { type: 'saveDraft', draft: empty })
const seal = queued('seal', { type: 'sealOrders' })
const idsOf = (list: readonly Queued[]) => list.map(({ request }) => request.commandId)

describe('the queue of a broken line', () => {
  it('keeps the order, and of drafts only the newest', () => {
    const { commands, superseded } = commandsAfter([say, draft('a')], draft('b'))
    expect(idsOf(commands)).toEqual(['say', 'b'])
    expect(superseded).toBe('a')
  })
  it('leaves the first alone: it may be on its way', () => {
    expect(idsOf(commandsAfter([draft('a')], draft('b')).commands)).toEqual(['a', 'b'])
  })
  it('moves nothing across a seal', () => {
    expect(idsOf(commandsAfter([say, draft('a'), seal], draft('b')).commands)).toEqual(['say', 'a', 'seal', 'b'])
  })
})

describe('after a long break', () => {
  it('orders and seals of a round that is over are not sent, talk is', () => {
    const later = { round: 4, phaseNumber: 13 }
    expect([draft('a'), seal, say].map((one) => isTooLate(one, later))).toEqual([true, true, false])
    expect(isTooLate(draft('a'), { round: 3, phaseNumber: 10 })).toBe(false)
  })
  it('a choice in a crisis is for its own step', () => {
    const hold = queued('hold', { type: 'chooseInCrisis', choice: 'hold' })
    expect(isTooLate(hold, { round: 3, phaseNumber: 9 })).toBe(false)
    expect(isTooLate(hold, { round: 3, phaseNumber: 10 })).toBe(true)
  })
})
