import { describe, expect, it } from 'vitest'
import { playBotMatch } from '../../bots/botMatch.ts'
import type { Command, OrderDraft, StatementDraft } from '../../engine/commands.ts'
import { checkDraft } from '../../engine/orders/check.ts'
import { evolveAll } from '../../engine/evolve.ts'
import { drafted, order, type Drafts } from '../../engine/testing/given.ts'
import { bySeat, HOST, must, negotiatingTable, SCENARIO, type Table } from '../../engine/testing/table.ts'
import { SEATS, type PrincipalChoice, type Seat } from '../../engine/vocabulary.ts'
import { stateAtBell } from './bell.ts'
import { outcomeOfOrder } from './outcome.ts'
import { singleChanges } from './singleChanges.ts'
import { smallestChange } from './smallestChange.ts'

/** A round played from these drafts, up to the reveal. */
function played(drafts: Drafts, seed = 'seed'): Table {
  const table = Object.entries(drafts).reduce((next, [seat, parts]) => {
    const command: Command = { type: 'saveDraft', draft: { orders: parts.filter((part): part is OrderDraft => 'order' in part), statement: parts.find((part): part is StatementDraft => 'kind' in part) ?? null } }
    return must(next, bySeat(seat as Seat), command)
  }, negotiatingTable(seed, { rounds: 5 }))
  return must(table, HOST, { type: 'advancePhase' })
}
const onwards = (table: Table): Table => must(table, HOST, { type: 'advancePhase' })
const found = (table: Table, actId: string) => smallestChange(SCENARIO, table.events, actId)

describe('the smallest change that would have made it another', () => {
  it('O9: a snub, had the other side asked for the summit too', () => {
    expect(found(played({ seoul: [order('summit', 'beijing')] }), 'r1.seoul.0'))
      .toMatchObject({ change: { type: 'orderGiven', seat: 'beijing', draft: { order: 'summit', target: 'seoul' } }, cost: 3, flip: { facet: 'carriedOut', from: 'cameToNothing', to: 'done' } })
  })

  it('O11: a visit turned away, had the ambassador not been recalled', () => {
    expect(found(played({ seoul: [order('visit', 'moscow')], moscow: [order('recall', 'seoul')] }), 'r1.seoul.0'))
      .toMatchObject({ change: { type: 'orderLeftOut', seat: 'moscow', draft: { order: 'recall' } }, cost: 1, flip: { facet: 'carriedOut', from: 'cameToNothing', to: 'done' } })
  })

  it('O9: a summit held, had the other side not asked for it', () => {
    const held = played({ seoul: [order('summit', 'beijing')], beijing: [order('summit', 'seoul')] })
    expect(found(held, 'r1.seoul.0')).toMatchObject({ change: { seat: 'beijing' }, flip: { facet: 'carriedOut', from: 'done' } })
  })

  it('X2: a deal kept dark, had somebody watched; a deal exposed, had nobody', () => {
    const watched: Drafts = { pyongyang: [order('shipMunitions', 'moscow')], seoul: [order('watch', 'moscow')] }
    const seeds = Array.from({ length: 120 }, (_, index) => `dark ${index}`)
    const exposing = seeds.find((seed) => {
      const bell = drafted(negotiatingTable(seed).state, watched)
      return outcomeOfOrder(SCENARIO, bell, 'r1.pyongyang.0')?.secrecy === 'exposed'
        && outcomeOfOrder(SCENARIO, drafted(negotiatingTable(seed).state, { pyongyang: [order('shipMunitions', 'moscow')] }), 'r1.pyongyang.0')?.secrecy === 'hidden'
    })
    expect(found(played(watched, exposing), 'r1.pyongyang.0')).toMatchObject({ change: { type: 'orderLeftOut', seat: 'seoul', draft: { order: 'watch' } }, flip: { facet: 'secrecy', from: 'exposed', to: 'hidden' } })
    expect(found(played({ pyongyang: [order('shipMunitions', 'moscow')] }, exposing), 'r1.pyongyang.0')).toMatchObject({ change: { type: 'orderGiven', draft: { order: 'watch' } }, cost: 1, flip: { facet: 'secrecy', from: 'hidden', to: 'exposed' } })
  })

  it('P15: a heavy act that passed, had somebody contested it', () => {
    const passed = onwards(onwards(played({ pyongyang: [order('missileTest')] })))
    expect(found(passed, 'r1.pyongyang.0')).toMatchObject({ change: { type: 'reaction', seat: 'seoul', from: null, to: 'contest' }, cost: 0, flip: { facet: 'crisis', from: 'none', to: 'opened' } })
  })

  const crisis = (seoul: PrincipalChoice, pyongyang: PrincipalChoice): Table => {
    const contested = must(onwards(played({ pyongyang: [order('missileTest')] })), bySeat('seoul'), { type: 'react', actId: 'r1.pyongyang.0', choice: 'contest' })
    return onwards(must(must(onwards(contested), bySeat('seoul'), { type: 'chooseInCrisis', choice: seoul }), bySeat('pyongyang'), { type: 'chooseInCrisis', choice: pyongyang }))
  }

  it('C3: a crisis lost or won, had the challenger chosen otherwise in the last step', () => {
    expect(found(crisis('hold', 'backDown'), 'r1.pyongyang.0')).toMatchObject({ change: { type: 'choice', seat: 'seoul', from: 'hold', to: 'backDown' }, flip: { facet: 'crisis', from: 'yielded', to: 'settled' } })
    expect(found(crisis('backDown', 'backDown'), 'r1.pyongyang.0')).toMatchObject({ change: { type: 'choice', seat: 'seoul', from: 'backDown', to: 'hold' }, flip: { from: 'settled', to: 'yielded' } })
  })

  it('O8: an order that simply worked, had another seat undone what it did or turned its author\'s round', () => {
    const table = played({ tokyo: [order('stimulate')], moscow: [order('threaten', 'tokyo')], pyongyang: [order('recall', 'tokyo')] })
    const change = found(table, 'r1.tokyo.0')
    const bell = stateAtBell(table.events, 1)
    const act = table.state.acts.find(({ id }) => id === 'r1.tokyo.0')
    if (change === null || bell === null || act?.type !== 'order') throw new Error('something would have changed it')
    const cheaper = singleChanges(SCENARIO, bell, act).filter(({ cost }) => cost < change.cost)
    const before = outcomeOfOrder(SCENARIO, bell, act.id)
    for (const { state } of cheaper) expect(outcomeOfOrder(SCENARIO, state, act.id)).toEqual(before)
    expect(['effect', 'round']).toContain(change.flip.facet)
    expect(before).toMatchObject({ [change.flip.facet]: change.flip.from })
  })

  it('T6: a round that paid, had a partner ratified its treaty', () => {
    expect(found(played({ beijing: [order('aid', 'pyongyang')] }), 'r1.beijing.0'))
      .toMatchObject({ change: { type: 'orderGiven', seat: 'moscow', draft: { order: 'ratify', treatyId: 'russiaDprk2024' } }, cost: 1, flip: { facet: 'round', from: 'gain', to: 'loss' } })
  })

  it('O8: an order undone, had a third seat met both', () => {
    expect(found(played({ beijing: [order('squeeze', 'moscow')] }), 'r1.beijing.0'))
      .toMatchObject({ change: { type: 'orderGiven', seat: 'moscow', draft: { order: 'trilateral', target: 'beijing', second: 'pyongyang' } }, flip: { facet: 'effect', from: 'held', to: 'undone' } })
  })

  /** What is tried of one order beside an act, as it is aimed. */
  const tried = (act: Table['state']['acts'][number], seat: Seat, id: string) => {
    if (act.type !== 'order') throw new Error('an order was given')
    return singleChanges(SCENARIO, negotiatingTable().state, act).flatMap(({ change }) => (change.type === 'orderGiven' && change.seat === seat && change.draft.order === id ? [change.draft] : []))
  }
  const [ofMoscow, ofSeoul] = [played({ moscow: [order('visit', 'pyongyang')] }), played({ seoul: [order('visit', 'tokyo')] })].map(({ state }) => state.acts[0])

  it('O6: tries orders on treaties of those concerned, each once, and on no others', () => {
    if (ofMoscow === undefined || ofSeoul === undefined) throw new Error('an order was given')
    expect(tried(ofMoscow, 'pyongyang', 'ratify')).toEqual([order('ratify', null, { treatyId: 'russiaDprk2024' })])
    expect(tried(ofMoscow, 'beijing', 'denounceTreaty').map(({ treatyId }) => treatyId)).toContain('chinaDprk1961')
    expect(tried(ofSeoul, 'beijing', 'denounceTreaty').map(({ treatyId }) => treatyId)).not.toContain('chinaDprk1961')
    expect(tried(ofSeoul, 'pyongyang', 'ratify')).toEqual([])
  })

  it('O8: tries orders with two targets both ways round, one of them concerned', () => {
    if (ofSeoul === undefined) throw new Error('an order was given')
    const pairs = tried(ofSeoul, 'beijing', 'mediate').map(({ target, second }) => [target, second])
    expect(pairs).toHaveLength(14)
    expect(pairs).toEqual(expect.arrayContaining([['seoul', 'tokyo'], ['tokyo', 'seoul'], ['pyongyang', 'seoul']]))
    expect(pairs).not.toContainEqual(['pyongyang', 'washington'])
    expect(pairs.flat()).not.toContain('beijing')
  })

  it('R2: nothing is found for what was never ordered, and the recorded round is resolved as it was', () => {
    const table = played({ seoul: [order('visit', 'tokyo')] })
    expect(found(table, 'r1.moscow.0')).toBeNull()
    expect(stateAtBell(table.events, 9)).toBeNull()
    expect(stateAtBell(table.events, 1)?.seats.seoul.draft.orders).toEqual([order('visit', 'tokyo')])
  })

  it('O2: every change that is tried is one that its seat might have ordered', () => {
    const bell = drafted(negotiatingTable().state, { seoul: [order('visit', 'tokyo')], tokyo: [order('rally'), order('telephone', 'seoul'), order('reform')] })
    const state = evolveAll(bell, [])
    const act = played({ seoul: [order('visit', 'tokyo')] }).state.acts[0]
    if (act?.type !== 'order') throw new Error('an order was given')
    const changes = singleChanges(SCENARIO, state, act)
    expect(changes.every(({ change }) => change.seat !== 'seoul')).toBe(true)
    const ofTokyo = new Set(changes.filter(({ change }) => change.seat === 'tokyo').map(({ change }) => change.type))
    expect(ofTokyo).toEqual(new Set(['statementMade', 'orderLeftOut', 'orderChanged']))
    expect(changes.filter(({ change }) => change.type === 'orderGiven').every(({ change, state: other }) => checkDraft(SCENARIO, { state, seat: change.seat }, other.seats[change.seat].draft) === null)).toBe(true)
    expect(changes.map(({ cost }) => cost)).toEqual(changes.map(({ cost }) => cost).sort((one, other) => one - other))
    expect(new Set(changes.map(({ change }) => change.seat)).size).toBe(SEATS.length - 1)
  })

  it('finds one for most orders of a match that bots have played', { timeout: 120_000 }, () => {
    const { events } = playBotMatch({ scenario: SCENARIO, seed: 'what would have been', strength: 'novice', rounds: 2 })
    const acts = events.flatMap((event) => (event.type === 'stageResolved' ? event.acts : [])).filter((act) => act.type === 'order' && act.outcome !== 'failed').slice(0, 8)
    const changes = acts.map(({ id }) => smallestChange(SCENARIO, events, id))
    expect(changes.filter((change) => change !== null).length).toBeGreaterThan(acts.length / 2)
    for (const change of changes) if (change !== null) expect(change.change.seat).not.toBe(acts.find(({ id }) => id === change.actId)?.seat)
  })
})
