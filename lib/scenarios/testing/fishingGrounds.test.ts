import { describe, expect, it } from 'vitest'
import { cameoCsvOf } from '../../analysis/exports/cameoCsv.ts'
import { codedEventsOf } from '../../analysis/exports/codedEvents.ts'
import { ploverJsonOf } from '../../analysis/exports/ploverJson.ts'
import { actsCsvOf, scoresCsvOf } from '../../analysis/exports/tables.ts'
import { gainsOf } from '../../analysis/readings/gains.ts'
import { treatyFatesOf } from '../../analysis/readings/treatyFates.ts'
import { smallestChange } from '../../analysis/smallestChange/smallestChange.ts'
import { courseOf } from '../../analysis/turningPoints/course.ts'
import { madeOf, piecesLeft, turningPointsOf } from '../../analysis/turningPoints/turningPoints.ts'
import { playBotMatch } from '../../bots/botMatch.ts'
import { collapseCrisis } from '../../engine/crisis/collapse.ts'
import { evolve } from '../../engine/evolve.ts'
import { EVERY_VIEWER, framesFor } from '../../engine/frames.ts'
import { viewFor } from '../../engine/view.ts'
import { EVERYONE } from '../../engine/knowledge.ts'
import { isPariah } from '../../engine/orders/effects.ts'
import { previewOf } from '../../engine/orders/preview.ts'
import type { MatchState } from '../../engine/state.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../lipsAndTeeth/scenario.ts'
import { checkedScenario } from '../schema.ts'
import { fishingGrounds } from './fishingGrounds.ts'

const SEEDS = ['first tide', 'second tide', 'third tide', 'fourth tide'] as const
const matches = SEEDS.map((seed) => playBotMatch({ scenario: fishingGrounds, seed, strength: 'able' }))
const [match] = matches
if (match === undefined) throw new Error('nothing was played')
const VIEWERS = EVERY_VIEWER

/** Every name that the other scenario brings and this one does not, its texts among them. */
const FOREIGN = (() => {
  const namesOf = ({ orders, agendas, worldEvents, treaties, thresholds }: typeof lipsAndTeeth) => [
    ...[orders, agendas, worldEvents, treaties, thresholds].flatMap((list) => list.map(({ id }) => id)),
    ...treaties.flatMap(({ title, clauses }) => [title, ...clauses.map(({ text }) => text)]), ...orders.flatMap(({ needs }) => needs.map(({ reason }) => reason)),
  ]
  // An instruction, a norm or a kind of effect may bear the name of an order.
  const words = new Set(['rest', 'aid', 'watch', 'ratify', 'publishTreaty', ...namesOf(fishingGrounds)])
  return namesOf(lipsAndTeeth).filter((name) => !words.has(name))
})()
const foreignIn = (text: string) => FOREIGN.filter((name) => text.includes(`"${name}"`) || text.includes(`.${name}"`) || text.includes(`.${name}.`))

describe('a scenario of another story', () => {
  it('is sound, and shares no order, aim, event, treaty or threshold with the first', () => {
    expect(checkedScenario(fishingGrounds)).toBe(fishingGrounds)
    expect(FOREIGN.length).toBeGreaterThan(140)
    expect(foreignIn(JSON.stringify(fishingGrounds))).toEqual([])
    expect(Object.entries(fishingGrounds.tuning).filter(([name, value]) => lipsAndTeeth.tuning[name] === value).length).toBeLessThan(Object.keys(fishingGrounds.tuning).length / 3)
  })

  it('is played whole by bots, who find its orders by themselves', () => {
    for (const { state, refused } of matches) {
      expect(refused).toEqual([])
      expect(state.end).not.toBeNull()
      expect(state.end?.reason === 'war' || state.round === fishingGrounds.roundsDefault).toBe(true)
    }
    const given = new Set(matches.flatMap(({ state }) => state.acts.flatMap((act) => (act.type === 'order' && act.outcome === 'done' ? [act.draft.order] : []))))
    expect(given.size).toBeGreaterThan(fishingGrounds.orders.length / 2)
    expect(matches.some(({ state }) => state.treaties.length > fishingGrounds.treaties.length)).toBe(true)
  })

  it('P16: replays from its events to where it stood', () => {
    for (const { state, events } of matches) expect(events.reduce<MatchState | null>(evolve, null)).toEqual(state)
  })

  it('K1: every number of every viewer is its start and the sum of its entries', () => {
    for (const viewer of VIEWERS) {
      const { numbers, start, ledger } = viewFor(fishingGrounds, match.state, viewer)
      const sums = new Map<string, number>(Object.entries(start))
      for (const { key, amount } of ledger) sums.set(key, (sums.get(key) ?? 0) + amount)
      for (const [key, value] of Object.entries(numbers)) expect(sums.get(key) ?? 0, key).toBeCloseTo(value, 6)
    }
  })

  it('tells nothing of the first in its log, its frames, its pages or anyone’s view', () => {
    for (const { events, state } of matches) {
      expect(foreignIn(JSON.stringify(events))).toEqual([])
      for (const viewer of VIEWERS) expect(foreignIn(JSON.stringify(viewFor(fishingGrounds, state, viewer)))).toEqual([])
    }
    let before: MatchState | null = null
    for (const event of match.events) {
      const after: MatchState = evolve(before, event)
      if (before !== null) expect(foreignIn(JSON.stringify(framesFor(fishingGrounds, { before, after }, () => VIEWERS)))).toEqual([])
      before = after
    }
    const stories = match.state.pages.flatMap(({ page }) => [page.lead, ...page.seconds, ...page.notices]).map(({ key }) => key)
    expect(stories.some((key) => fishingGrounds.orders.some(({ id }) => key.startsWith(`order.${id}`)))).toBe(true)
  })

  it('R9, R21-R29, X2: the rules find the parts in its own cast', () => {
    const moved = (rule: string) => [...new Set(matches.flatMap(({ state }) => state.ledger.filter((entry) => entry.rule === rule).map(({ key }) => key)))]
    expect([moved('R21'), moved('R22'), moved('R23'), moved('R26')]).toEqual([['stability.washington'], ['stability.seoul'], ['stability.tokyo'], ['warEffort.washington']])
    expect(moved('R24').sort()).toEqual(['stability.pyongyang', 'stability.tokyo'])
    expect(moved('R25').concat(moved('R29')).filter((key) => !['stability.moscow', 'stability.tokyo', 'stability.pyongyang'].includes(key))).toEqual([])
    expect([isPariah(fishingGrounds, { 'sanctions.beijing.seoul': 2, 'sanctions.pyongyang.seoul': 1 }, 'seoul'), isPariah(fishingGrounds, { 'sanctions.washington.seoul': 3 }, 'seoul')]).toEqual([true, false])
    const exposure = previewOf(fishingGrounds, { state: match.state, numbers: match.state.numbers.moscow, seat: 'moscow' }, { order: 'smuggleDiesel', target: 'tokyo', second: null, treatyId: null }).exposure
    expect(exposure).toMatchObject({ sharing: true, perWatcher: fishingGrounds.tuning.exposurePerWatch, odds: 0.4 })
  })

  it('C14: where its regime falls the crisis is at its own border', () => {
    const fallen = { ...match.state, crises: [], ledger: [{ key: 'stability.seoul', amount: -10, rule: 'R27', cause: { type: 'threshold', id: 'collapse' }, round: match.state.round, stage: 'homes', knownTo: EVERYONE }] } as const
    expect(collapseCrisis({ scenario: fishingGrounds, state: fallen })?.crisis.principals).toEqual(['pyongyang', 'tokyo'])
  })

  it('is debriefed: results, readings, exports, turning points and smallest changes speak of it alone', () => {
    const { state, events } = match
    const coded = codedEventsOf(fishingGrounds, state)
    const course = courseOf(events)
    if (course === null) throw new Error('the match has no course')
    const counting = { continuations: 2, onContinuation: () => undefined }
    const piece = piecesLeft(course, [])[0]
    if (piece === undefined) throw new Error('nothing to reckon')
    const act = state.acts.find((one) => one.type === 'order' && one.outcome === 'done')
    const told = [
      state.end, gainsOf(state.ledger, 5), treatyFatesOf(state.treaties, SEATS), coded, cameoCsvOf(coded), ploverJsonOf(coded), actsCsvOf(fishingGrounds, state), scoresCsvOf(state),
      turningPointsOf(course, [madeOf(fishingGrounds, course, { ...counting, piece })]), smallestChange(fishingGrounds, events, act?.id ?? ''),
    ]
    expect(coded.length).toBeGreaterThan(5)
    expect(foreignIn(JSON.stringify(told))).toEqual([])
    expect(coded.every(({ date }) => date.startsWith('2031-'))).toBe(true)
  })
})
