import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../engine/scenario.ts'
import { order, whenResolved, worldAt } from '../engine/testing/given.ts'
import { matchAtBell } from '../engine/testing/randomDrafts.ts'
import { SEATS, type Seat } from '../engine/vocabulary.ts'
import { viewFor } from '../engine/view.ts'
import { SCENARIOS } from '../scenarios/scenarios.ts'
import { fishingGrounds } from '../scenarios/testing/fishingGrounds.ts'
import { playBotMatch } from './botMatch.ts'
import { chooseStatement } from './chooseStatement.ts'
import { doctrineOf } from './doctrines.ts'
import { planDrawn, planNamed } from './plans.ts'

const SEEDS = ['ebb', 'flood', 'slack', 'spring', 'neap', 'swell']
const bare: Scenario = { ...fishingGrounds, conduct: undefined }
const played = (scenario: Scenario) => SEEDS.map((seed) => playBotMatch({ scenario, seed, strength: 'novice' }))
const told = played(fishingGrounds)
const untold = played(bare)

const boarding = whenResolved(worldAt({}, { scenario: fishingGrounds }), { washington: [order('boardBoats', 'beijing')] }, fishingGrounds).after.acts

const timesOf = (matches: typeof told, seat: Seat, order: string): number =>
  matches.flatMap(({ state }) => state.acts).filter((act) => act.type === 'order' && act.seat === seat && act.draft.order === order).length

describe('bots of a scenario', () => {
  it('lean to the orders that its doctrine likes and leave those that it dislikes', () => {
    expect(timesOf(told, 'seoul', 'boardBoats')).toBe(0)
    expect(timesOf(told, 'moscow', 'boardBoats')).toBe(0)
    expect(timesOf(told, 'washington', 'boardBoats')).toBeGreaterThan(timesOf(untold, 'washington', 'boardBoats'))
    expect(timesOf(told, 'moscow', 'shareCatch')).toBeGreaterThan(timesOf(untold, 'moscow', 'shareCatch'))
    expect(timesOf(told, 'seoul', 'quotaTalks')).toBeGreaterThan(timesOf(untold, 'seoul', 'quotaTalks'))
  })

  it('come to the table in its words, and in none where it has none for them', () => {
    const openings = told.flatMap(({ state }) => state.messages.filter(({ letter }) => letter?.type === 'opening'))
    expect(openings.length).toBeGreaterThan(0)
    for (const { from, text, letter } of openings) {
      expect([from, text, letter]).toEqual(['seoul', fishingGrounds.conduct?.doctrines.seoul?.opening?.text, { type: 'opening', of: 'harbourmaster' }])
    }
    expect(untold.flatMap(({ state }) => state.messages.filter(({ letter }) => letter?.type === 'opening'))).toEqual([])
  })

  it('draw its plans alone, each seat those that are open to it', () => {
    const drawn = (seat: Seat) => new Set(Array.from({ length: 20 }, (_, index) => planDrawn(fishingGrounds, seat, index / 20).id))
    expect([drawn('seoul'), drawn('tokyo')]).toEqual([new Set(['goodSeason']), new Set(['goodSeason', 'closedGrounds'])])
    expect(planDrawn(bare, 'tokyo', 0.99).id).toBe('plain')
    expect(() => planNamed(fishingGrounds, 'hawk')).toThrow('no plan is called hawk')
  })

  it('call on the first whom a capital listens to and who is not themselves', () => {
    const calls = (scenario: Scenario) => SEATS.flatMap((seat) => SEEDS.flatMap((seed) => {
      const state = { ...matchAtBell(scenario, seed), round: 2, acts: boarding }
      const said = chooseStatement({ scenario, view: viewFor(scenario, state, { type: 'seat', seat }), seat, seed, strength: 'able' })
      return said?.kind === 'callToRestrain' ? [`${seat} asks ${said.about}`] : []
    }))
    const listening = (listensTo: readonly Seat[]): Scenario => ({ ...fishingGrounds, conduct: { plans: [], doctrines: { washington: { listensTo } } } })
    const asked = new Set(calls(listening(['seoul', 'tokyo'])))
    expect(asked.size).toBeGreaterThan(1)
    for (const call of asked) expect(call.endsWith(call.startsWith('seoul') ? 'tokyo' : 'seoul')).toBe(true)
    expect(calls(listening([]))).toEqual([])
  })

  it('play a seat of which nothing is said by how warm it stands with the others', () => {
    const { towards, listensTo } = doctrineOf(bare, 'tokyo')
    const warmest = SEATS.filter((seat) => seat !== 'tokyo').sort((one, other) => (towards[other] ?? 0) - (towards[one] ?? 0))
    expect(listensTo[0]).toBe(warmest[0])
    expect(doctrineOf(fishingGrounds, 'tokyo')).toEqual(doctrineOf(bare, 'tokyo'))
    expect(doctrineOf(fishingGrounds, 'washington')).toMatchObject({ nerve: 0.3, towards: doctrineOf(bare, 'washington').towards })
  })

  it('know no capital by name: what one is like is for scenarios to say', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    expect(files.length).toBeGreaterThan(25)
    for (const file of files) {
      const text = readFileSync(path.join(import.meta.dirname, file), 'utf8')
      expect(SEATS.filter((seat) => text.toLowerCase().includes(seat)), file).toEqual([])
    }
    for (const { conduct } of SCENARIOS) expect(Object.keys(conduct?.doctrines ?? {})).toHaveLength(SEATS.length)
  })
})
