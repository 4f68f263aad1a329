import { describe, expect, it } from 'vitest'
import type { Scenario } from '../engine/scenario.ts'
import { SEATS } from '../engine/vocabulary.ts'
import { AGENDAS } from './lipsAndTeeth/agendas.ts'
import { WORLD_EVENTS } from './lipsAndTeeth/worldEvents.ts'
import { checkedScenario } from './schema.ts'

const seat = { line: 'noBlocs', power: 1, voice: 1, democracy: false, exposureToDisorder: 0.5, channelWeights: { trade: 0.4, supply: 0.3, arms: 0.1, protection: 0.2 }, stake: {} } as const
const sound: Scenario = {
  id: 'small', version: 1, startDate: '2024-06-20', roundsDefault: 2,
  seats: { beijing: seat, moscow: seat, pyongyang: seat, seoul: seat, tokyo: seat, washington: seat },
  start: { tension: 45 }, startValues: [], treaties: [], agendas: AGENDAS, worldEvents: WORLD_EVENTS, tuning: {}, par: {},
  orders: [{ id: 'telephone', desk: 'diplomacy', cost: 1, visibility: 'public', cameo: '041', escalation: 0, norms: ['peace'], actors: [...SEATS], target: { kind: 'one', among: 'others' }, needs: [], effects: [{ kind: 'warmth', between: ['actor', 'target'], by: 6 }] }],
}

describe('checked scenario', () => {
  it('passes agendas and world events of the default scenario', () => {
    expect(checkedScenario(sound)).toBe(sound)
  })

  it('gives every seat two public aims and six secret ones to draw from', () => {
    for (const name of SEATS) {
      const deck = AGENDAS.filter((agenda) => agenda.seat === name)
      expect(deck.filter((agenda) => agenda.kind === 'public').length).toBeGreaterThanOrEqual(2)
      expect(deck.filter((agenda) => agenda.kind === 'secret').length).toBeGreaterThanOrEqual(6)
    }
    expect(WORLD_EVENTS.length).toBeGreaterThanOrEqual(24)
  })

  it('refuses an agenda that speaks of an order that is not there', () => {
    const agenda = { id: 'seoul.odd', seat: 'seoul', kind: 'public', points: 4, condition: { kind: 'not', of: { kind: 'acts', order: 'fly' } } } as const
    expect(() => checkedScenario({ ...sound, agendas: [...AGENDAS, agenda] })).toThrow('no order is called fly')
  })

  it('refuses a pair that is named out of seat order', () => {
    expect(() => checkedScenario({ ...sound, start: { 'warmth.seoul.beijing': 3 } })).toThrow('start.warmth.seoul.beijing')
  })

  it('refuses two orders of one name', () => {
    expect(() => checkedScenario({ ...sound, orders: [...sound.orders, ...sound.orders] })).toThrow('telephone is named twice')
  })
})
