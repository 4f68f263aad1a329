import { describe, expect, it } from 'vitest'
import { createMatchStore, takeFrame, takeJoin } from './matchStore.ts'
import { newCommandId } from './commandId.ts'
import { outboxFor } from './outbox.ts'
import { branded } from '../base/brand.ts'
import { decide } from '../engine/decide.ts'
import { replay } from '../engine/evolve.ts'
import type { MatchId } from '../engine/ids.ts'
import { viewFor } from '../engine/view.ts'
import type { JoinAnswer, Look } from '../protocol/messages.ts'
import { lipsAndTeeth } from '../scenarios/lipsAndTeeth/scenario.ts'

const settings = {
  rounds: 2, botStrength: 'able', press: { public: true, private: true }, spectators: 'none',
  clocks: { briefingMs: 0, negotiationMs: 0, revealMs: 0, reactionMs: 0, crisisStepMs: 0, timed: false },
} as const
const nobody = { connected: [], awaySinceMs: null, lastActiveMs: null }

function joined(): Extract<JoinAnswer, { ok: true }> & Pick<Look, 'view'> {
  const opened = decide(lipsAndTeeth, null, {
    actor: { type: 'host', hostId: 'h' }, matchId: branded<MatchId>('m'), atMs: 0,
    command: { type: 'openMatch', scenarioId: lipsAndTeeth.id, seed: 's', settings },
  })
  const state = opened.ok ? replay(opened.value) : null
  if (state === null) throw new Error('no match')
  return {
    ok: true, matchId: 'm', viewer: { type: 'public' }, seat: null, personId: null, isHost: false,
    view: viewFor(lipsAndTeeth, state, { type: 'public' }), viewTag: 'first', changes: [], publicNumber: 0, privateNumber: 0, names: {},
    presence: { beijing: nobody, moscow: nobody, pyongyang: nobody, seoul: nobody, tokyo: nobody, washington: nobody }, serverNowMs: 0,
  }
}
const sampleJoin = joined()

const frame = (number: number, round: number) => ({
  matchId: 'm', channel: 'shared', number, changes: { set: { match: { ...sampleJoin.view.match, round } }, append: {} },
} as const)

describe('the store', () => {
  it('takes frames in order and keeps slices that did not change', () => {
    const store = createMatchStore('m')
    takeJoin(store, sampleJoin, 0)
    expect(takeFrame(store, frame(1, 2))).toBe(true)
    expect(store.getState().view?.match.round).toBe(2)
    expect(store.getState().view?.plates).toBe(sampleJoin.view.plates)
  })

  it('ignores a frame that it has had, and asks to join again after a gap', () => {
    const store = createMatchStore('m')
    takeJoin(store, sampleJoin, 0)
    takeFrame(store, frame(1, 2))
    expect(takeFrame(store, frame(1, 7))).toBe(true)
    expect(store.getState().view?.match.round).toBe(2)
    expect(takeFrame(store, frame(3, 9))).toBe(false)
    expect(store.getState().view?.match.round).toBe(2)
  })
})

describe('the outbox', () => {
  it('survives a reload until the receipt is here', () => {
    const request = { matchId: 'm', commandId: newCommandId(), command: { type: 'sealOrders' } } as const
    outboxFor('m', window.localStorage).put({ request, round: 2, phaseNumber: 6 })
    const afterReload = outboxFor('m', window.localStorage)
    expect(afterReload.all()).toEqual([{ request, round: 2, phaseNumber: 6 }])
    afterReload.drop(request.commandId)
    expect(outboxFor('m', window.localStorage).all()).toEqual([])
  })

  it('drops what another version or a stranger left on the device', () => {
    for (const left of ['{', '{"a":1}', '[null, 3, {"matchId":"m","commandId":"c"}]']) {
      window.localStorage.setItem('lt.outbox.m', left)
      expect(outboxFor('m', window.localStorage).all()).toEqual([])
    }
  })
})
