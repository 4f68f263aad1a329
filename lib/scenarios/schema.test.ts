import { describe, expect, it } from 'vitest'
import { SEATS } from '../engine/vocabulary.ts'
import { AGENDAS as agendas } from './lipsAndTeeth/agendas.ts'
import { lipsAndTeeth as sound } from './lipsAndTeeth/scenario.ts'
import { WORLD_EVENTS as worldEvents } from './lipsAndTeeth/worldEvents.ts'
import { checkedScenario } from './schema.ts'

describe('checked scenario', () => {
  it('passes the default scenario as it stands', () => {
    expect(checkedScenario(sound)).toBe(sound)
  })

  it('gives every seat two public aims and six secret ones to draw from', () => {
    for (const name of SEATS) {
      const deck = agendas.filter((agenda) => agenda.seat === name)
      expect(deck.filter((agenda) => agenda.kind === 'public').length).toBeGreaterThanOrEqual(2)
      expect(deck.filter((agenda) => agenda.kind === 'secret').length).toBeGreaterThanOrEqual(6)
    }
    expect(worldEvents.length).toBeGreaterThanOrEqual(24)
  })

  it('refuses an agenda that speaks of an order that is not there', () => {
    const agenda = { id: 'seoul.odd', seat: 'seoul', kind: 'public', points: 4, condition: { kind: 'not', of: { kind: 'acts', order: 'fly' } } } as const
    expect(() => checkedScenario({ ...sound, agendas: [...agendas, agenda] })).toThrow('no order is called fly')
  })

  it('refuses a pair that is named out of seat order', () => {
    expect(() => checkedScenario({ ...sound, start: { 'warmth.seoul.beijing': 3 } })).toThrow('start.warmth.seoul.beijing')
  })

  it('refuses two orders of one name', () => {
    expect(() => checkedScenario({ ...sound, orders: [...sound.orders, ...sound.orders] })).toThrow('telephone is named twice')
  })

  it('X8: refuses a secret that comes to light before its round or too late to be told, and one of an unknown order', () => {
    const secret = { round: 3, seat: 'pyongyang', order: 'shipMunitions' } as const
    for (const round of [3, 4]) expect(() => checkedScenario({ ...sound, secrets: [{ ...secret, learned: [{ round, by: 'everyone' }] }] })).not.toThrow()
    for (const round of [2, 5]) expect(() => checkedScenario({ ...sound, secrets: [{ ...secret, learned: [{ round, by: ['seoul'] }] }] })).toThrow('shipMunitions of round 3')
    expect(() => checkedScenario({ ...sound, secrets: [{ ...secret, order: 'whisper', learned: [] }] })).toThrow('no order is called whisper')
  })
})
