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

  it('refuses a conduct of bots that leans to an order that is not there, names a capital’s own self, or leaves one without a plan', () => {
    const conduct = { doctrines: {}, plans: [] }
    expect(() => checkedScenario({ ...sound, conduct })).not.toThrow()
    expect(() => checkedScenario({ ...sound, conduct: { ...conduct, doctrines: { seoul: { orders: { fly: 1 } } } } })).toThrow('no order is called fly')
    expect(() => checkedScenario({ ...sound, conduct: { ...conduct, plans: [{ id: 'fly', weight: 1, orders: { fly: 1 } }] } })).toThrow('no order is called fly')
    for (const doctrine of [{ listensTo: ['seoul'] }, { towards: { seoul: 1 } }] as const) {
      expect(() => checkedScenario({ ...sound, conduct: { ...conduct, doctrines: { seoul: doctrine } } })).toThrow('the doctrine of seoul names seoul itself')
    }
    expect(() => checkedScenario({ ...sound, conduct: { ...conduct, doctrines: { seoul: { nerve: 1.5 } } } })).toThrow('conduct.doctrines.seoul.nerve')
    expect(() => checkedScenario({ ...sound, conduct: { ...conduct, plans: [{ id: 'own', weight: 1, seats: ['tokyo'] }] } })).toThrow('seoul has no plan to draw')
    expect(() => checkedScenario({ ...sound, conduct: { ...conduct, plans: [{ id: 'twin', weight: 1 }, { id: 'twin', weight: 1 }] } })).toThrow('the plan twin is named twice')
  })

  it('X8: refuses a secret that comes to light before its round or too late to be told, and one of an unknown order', () => {
    const secret = { round: 3, seat: 'pyongyang', order: 'shipMunitions' } as const
    for (const round of [3, 4]) expect(() => checkedScenario({ ...sound, secrets: [{ ...secret, learned: [{ round, by: 'everyone' }] }] })).not.toThrow()
    for (const round of [2, 5]) expect(() => checkedScenario({ ...sound, secrets: [{ ...secret, learned: [{ round, by: ['seoul'] }] }] })).toThrow('shipMunitions of round 3')
    expect(() => checkedScenario({ ...sound, secrets: [{ ...secret, order: 'whisper', learned: [] }] })).toThrow('no order is called whisper')
  })
})
