import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { Command } from '../commands.ts'
import { evolveAll } from '../evolve.ts'
import type { ActId } from '../ids.ts'
import type { Scenario, WorldEventSpec } from '../scenario.ts'
import { given, order, says, whenResolved, worldAt } from '../testing/given.ts'
import { bySeat, HOST, must, negotiatingTable, SCENARIO, type Table } from '../testing/table.ts'
import type { ReactionChoice, Seat } from '../vocabulary.ts'
import { worldEventDrawn } from './worldEvent.ts'

const event = (id: string, rest: Partial<WorldEventSpec> = {}): WorldEventSpec => ({ id, weight: 1, injectable: true, effects: [{ kind: 'gauge', gauge: 'tension', by: 1 }], ...rest })
const among = (...worldEvents: readonly WorldEventSpec[]): Scenario => ({ ...SCENARIO, worldEvents })
const drawn = (scenario: Scenario, change: Partial<Table['state']> = {}) => worldEventDrawn(scenario, { ...worldAt(), ...change })

describe('world events', () => {
  it('P7: the event that is due this round comes first', () => {
    const scenario = among(event('any', { weight: 50 }), event('due', { round: 1, weight: 0 }), event('later', { round: 2 }))
    expect(drawn(scenario)).toMatchObject({ worldEventId: 'due', round: 1, entries: [{ key: 'tension', amount: 1, rule: 'P7' }] })
    expect(drawn(scenario, { round: 3 })?.worldEventId).toBe('any')
  })

  it('P7: else one is drawn by weight, of those that have not been and whose condition holds', () => {
    const scenario = among(event('rare', { weight: 0 }), event('been'), event('tense', { condition: { kind: 'number', key: 'tension', atLeast: 90 } }), event('free', { weight: 3 }), event('other'))
    const worldEvents = [{ id: 'been', round: 1, text: null }]
    const ids = Array.from({ length: 80 }, (_, index) => drawn(scenario, { seed: `s${index}`, worldEvents })?.worldEventId)
    expect(new Set(ids)).toEqual(new Set(['free', 'other']))
    expect(ids.filter((id) => id === 'free').length).toBeGreaterThan(45)
    expect(drawn(scenario, { worldEvents })?.draws[0]?.odds).toBe(drawn(scenario, { worldEvents })?.worldEventId === 'free' ? 0.75 : 0.25)
    expect(drawn(among(event('been')), { worldEvents })).toBeNull()
  })
})

describe('the bell', () => {
  it('P11: what was drafted has been played, and forecasts are kept apart', () => {
    const forecast: Command = { type: 'saveForecasts', forecasts: [{ about: 'tokyo', order: 'visit', target: 'seoul' }] }
    const drafted = must(must(negotiatingTable(), bySeat('seoul'), forecast), bySeat('seoul'), { type: 'saveDraft', draft: { orders: [order('telephone', 'tokyo')], statement: null } })
    const { state } = must(drafted, HOST, { type: 'advancePhase' })
    expect(state.seats.seoul).toMatchObject({ draft: { orders: [], statement: null }, draftSavedAtMs: null, forecasts: [] })
    expect(state.pastForecasts).toEqual([{ seat: 'seoul', round: 1, forecasts: forecast.forecasts }])
  })

  it('S2: sealed or not, drafts run as they stand; what was not sealed is marked', () => {
    const save = (table: Table, seat: Seat) => must(table, bySeat(seat), { type: 'saveDraft', draft: { orders: [order('telephone', 'beijing')], statement: null } })
    const sealed = must(save(save(negotiatingTable(), 'seoul'), 'tokyo'), bySeat('seoul'), { type: 'sealOrders' })
    const { acts } = must(sealed, HOST, { type: 'advancePhase' }).state
    expect(acts).toMatchObject([{ seat: 'seoul', auto: false, outcome: 'done' }, { seat: 'tokyo', auto: true, outcome: 'done' }])
  })
})

/** A revealed round in which Pyongyang tested a missile and needled Seoul, open to reactions. */
function reacting(): Table {
  const table = negotiatingTable('seed', { rounds: 4 })
  const { resolved } = whenResolved(worldAt(), { pyongyang: [order('greyZone', 'seoul'), order('missileTest')] })
  const state = evolveAll(table.state, [...resolved.stages, { type: 'roundRevealed', round: 1, contestable: resolved.contestable, pages: [] }, { type: 'phaseOpened', phaseNumber: 3, phase: 'reaction', round: 1, openedAtMs: 0, deadlineMs: 60_000 }])
  return { ...table, state }
}
const react = (seat: Seat, choice: ReactionChoice, actId = 'r1.pyongyang.0') => (table: Table): Table => must(table, bySeat(seat), { type: 'react', actId, choice })
const closed = (table: Table): Table => must(table, HOST, { type: 'advancePhase' })
const priced = (table: Table, rule: string) => closed(table).state.ledger.filter((entry) => entry.rule === rule).map(({ key, amount }) => [key, amount])

describe('reactions', () => {
  it('P13: accepting a contested act calms', () => {
    expect(priced(react('seoul', 'accept')(reacting()), 'P13')).toEqual([['tension', -1], ['warmth.pyongyang.seoul', 1]])
  })

  it('P14: a protest costs the actor some good name and warmth, and pleases the audience at home', () => {
    expect(priced(react('seoul', 'protest')(reacting()), 'P14')).toEqual([['warmth.pyongyang.seoul', -3], ['credibility.pyongyang', -0.5], ['stability.seoul', 0.3]])
    expect(priced(react('tokyo', 'contest')(reacting()), 'P14').map(([key]) => key)).toEqual(['warmth.pyongyang.tokyo', 'credibility.pyongyang'])
  })

  it('P14: only those may react who are named, and only to what may be contested', () => {
    const table = given(reacting())
    table.when(bySeat('beijing'), { type: 'react', actId: 'r1.pyongyang.0', choice: 'protest' }).thenRefused('mayNotReact')
    table.when(bySeat('seoul'), { type: 'react', actId: branded<ActId>('r1.tokyo.0'), choice: 'protest' }).thenRefused('unknownAct')
  })

  it('P15: reactions are laid open together; the most serious contested act opens a crisis', () => {
    const both = closed(react('tokyo', 'contest', 'r1.pyongyang.1')(react('seoul', 'contest')(reacting())))
    expect(both.state).toMatchObject({ phase: 'crisis', crises: [{ actId: 'r1.pyongyang.1', principals: ['tokyo', 'pyongyang'], issue: 'missileTest' }] })
    const one = closed(react('seoul', 'contest')(react('tokyo', 'protest', 'r1.pyongyang.1')(reacting())))
    expect(one.state.crises).toMatchObject([{ actId: 'r1.pyongyang.0', principals: ['seoul', 'pyongyang'] }])
    expect(closed(react('seoul', 'protest')(reacting())).state).toMatchObject({ phase: 'briefing', round: 2, crises: [] })
  })

  it('C2: a heavy act or standing hostility starts a rung higher', () => {
    const opened = (change: (table: Table) => Table) => closed(react('tokyo', 'contest', 'r1.pyongyang.1')(change(reacting()))).state.crises[0]?.rung
    expect(opened((table) => table)).toBe('threat')
    const heavy = (table: Table): Table => ({ ...table, state: { ...table.state, contestable: table.state.contestable.map((one) => ({ ...one, weight: 12 })) } })
    expect(opened(heavy)).toBe('display')
    const hostile = (table: Table): Table => ({ ...table, state: { ...table.state, numbers: worldAt({ 'hostility.pyongyang.tokyo': 2 }).numbers } })
    expect(opened(hostile)).toBe('display')
  })
})

describe('knowledge', () => {
  it('K2: what several see alike is one entry', () => {
    const { entries } = whenResolved(worldAt(), { seoul: [order('visit', 'tokyo'), says('lean', { about: 'beijing' })], moscow: [order('recall', 'tokyo')] })
    const names = entries.filter(({ stage }) => stage !== 'scores').map(({ key, rule, cause, amount }) => `${key} ${rule} ${cause.type}.${cause.id} ${amount}`)
    expect(new Set(names).size).toBe(names.length)
    expect(entries.filter(({ key, rule }) => key === 'warmth.seoul.tokyo' && rule === 'O7')).toHaveLength(1)
  })

  it('K4: everyone starts from the same world', () => {
    const { state } = negotiatingTable()
    const lobby = { ...state.numbers }
    expect(new Set(Object.values(lobby).map((sheet) => JSON.stringify(sheet))).size).toBe(1)
  })
})
