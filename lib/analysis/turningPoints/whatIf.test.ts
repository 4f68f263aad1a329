import { describe, expect, it } from 'vitest'
import { playBotMatch } from '../../bots/botMatch.ts'
import { evolveAll } from '../../engine/evolve.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth as scenario } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { changedBell, type Change } from './change.ts'
import { rung } from './continuations.ts'
import { courseOf } from './course.ts'
import { whatIf } from './whatIf.ts'

const course = courseOf(playBotMatch({ scenario, seed: 'what if', strength: 'novice', rounds: 4 }).events)!
const round = course.rounds.find(({ bell, deeds }) => bell !== null && deeds.some(({ type }) => type === 'treaty'))!
const bell = round.bell!
const bound = round.deeds.flatMap((deed) => (deed.type === 'treaty' ? [deed.treatyId] : []))
const REST = { orders: [{ order: 'rest', target: null, second: null, treatyId: null }], statement: null }
const plain: Change = { seat: 'seoul', draft: null, papers: [] }
const of = (change: Partial<Change>) => {
  const changed = changedBell(scenario, bell, { ...plain, ...change })
  if (!changed.ok) throw new Error(changed.error.code)
  return changed.value
}
const ordersIn = (state: typeof bell) => state.acts.filter((act) => act.type === 'order' && act.round === round.round)

describe('a change at the bell', () => {
  it('of one seat’s orders leaves those of all others', () => {
    const [before, after] = [ordersIn(rung(scenario, bell)), ordersIn(rung(scenario, of({ draft: REST })))]
    expect(after.filter(({ seat }) => seat === 'seoul').map((act) => act.type === 'order' && act.draft.order)).toEqual(['rest'])
    expect(after.filter(({ seat }) => seat !== 'seoul').map(({ id }) => id)).toEqual(before.filter(({ seat }) => seat !== 'seoul').map(({ id }) => id))
  })

  it('takes a treaty away that came to bind, and lets one bind that nobody had signed', () => {
    const inForce = (state: typeof bell) => rung(scenario, state).treaties.filter(({ id, bindingVersion }) => bound.includes(id) && bindingVersion !== null).length
    expect(inForce(of({}))).toBe(bound.length)
    const unsigned = of({ papers: bound.map((treatyId) => ({ treatyId, signed: false })) })
    expect(inForce(unsigned)).toBe(0)
    const again = changedBell(scenario, unsigned, { ...plain, papers: bound.map((treatyId) => ({ treatyId, signed: true })) })
    expect(again.ok && inForce(again.value)).toBe(bound.length)
  })

  it('is refused where the rules refuse it', () => {
    expect(changedBell(scenario, bell, { ...plain, draft: { ...REST, orders: [{ ...REST.orders[0]!, order: 'nonsense' }] } }).ok).toBe(false)
    const old = evolveAll(bell, []).treaties.find(({ inForceSince }) => inForceSince === 0)!
    expect(changedBell(scenario, bell, { ...plain, papers: [{ treatyId: old.id, signed: false }] }).ok).toBe(false)
  })
})

describe('what if', () => {
  it('spreads the results of bots who play on, beside what came; the same again from the same match', () => {
    let counted = 0
    const how = { round: round.round, change: { ...plain, draft: REST }, continuations: 3, onContinuation: () => { counted++ } }
    const [one, other] = [whatIf(scenario, course, how), whatIf(scenario, course, how)]
    expect(one).toEqual(other)
    expect(counted).toBe(6)
    if (!one.ok) throw new Error(one.error.code)
    expect(one.value.futures).toMatchObject({ round: round.round, continuations: 3 })
    expect(one.value.results).toEqual(course.results)
    for (const seat of SEATS) expect(one.value.futures.results[seat].low).toBeLessThanOrEqual(one.value.futures.results[seat].high)
  })

  it('has no answer for a round that never came', () => {
    expect(whatIf(scenario, course, { round: 9, change: plain, continuations: 1, onContinuation: () => undefined })).toEqual({ ok: false, error: { code: 'noSuchRound' } })
  })
})
