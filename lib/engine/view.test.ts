import { describe, expect, it } from 'vitest'
import { EVERYONE, knownToSeats, TRUTH_ONLY } from './knowledge.ts'
import { numberAt, sheetOf, namedNumbers } from './numbers.ts'
import { withSeat } from './seats/seatState.ts'
import { crisisTable } from './testing/crisisTable.ts'
import { given, order, says, whenResolved, worldAt } from './testing/given.ts'
import { bySeat, HOST, must, negotiatingTable, SCENARIO } from './testing/table.ts'
import { lazyViewFor, knowerOf, viewFor } from './view.ts'
import type { MatchState } from './state.ts'
import type { Viewer } from './viewShape.ts'
import { SEATS, type Seat } from './vocabulary.ts'

const seat = (name: Seat): Viewer => ({ type: 'seat', seat: name })
const PUBLIC: Viewer = { type: 'public' }
const WHOLE: Viewer = { type: 'whole' }
const seen = (state: MatchState, viewer: Viewer) => viewFor(SCENARIO, state, viewer)

describe('views', () => {
  it('K16: each viewer reads the world of its own knower', () => {
    expect([knowerOf(seat('seoul')), knowerOf(PUBLIC), knowerOf(WHOLE)]).toEqual(['seoul', 'public', 'truth'])
    const { state } = negotiatingTable()
    const numbers = { ...state.numbers, seoul: sheetOf({ ...namedNumbers(state.numbers.seoul), 'warmth.seoul.tokyo': 77 }) }
    const warmth = (viewer: Viewer) => numberAt(seen({ ...state, numbers }, viewer).numbers, 'warmth.seoul.tokyo')
    expect([warmth(seat('seoul')), warmth(seat('tokyo')), warmth(PUBLIC), warmth(WHOLE)]).toEqual([77, 28, 28, 28])
    const hold = (viewer: Viewer) => seen({ ...state, numbers }, viewer).holds.seoul.tokyo
    expect(hold(seat('seoul'))).toBeGreaterThan(hold(PUBLIC) ?? 0)
    expect(seen({ ...state, numbers }, seat('seoul')).division).not.toBe(seen({ ...state, numbers }, PUBLIC).division)
    expect(seen(state, PUBLIC).start).toBe(state.start)
  })

  it('K16: all see who sits where, who has sealed and read, and the clock, but not what is drafted', () => {
    const sealed = must(must(negotiatingTable(), bySeat('seoul'), { type: 'saveDraft', draft: { orders: [order('rally')], statement: null } }), bySeat('seoul'), { type: 'sealOrders' }).state
    const { plates, match, clock, desk, allDesks } = seen(sealed, seat('tokyo'))
    expect([plates.seoul.sealed, plates.tokyo.sealed, plates.seoul.hasRead, plates.seoul.control, plates.seoul.pen, plates.seoul.people, plates.seoul.line]).toEqual([true, false, false, 'people', 'person.seoul', ['person.seoul'], SCENARIO.seats.seoul.line])
    expect(match).toEqual({ matchId: sealed.matchId, scenarioId: SCENARIO.id, settings: sealed.settings, phase: 'negotiation', phaseNumber: sealed.phaseNumber, round: 1 })
    expect(clock).toBe(sealed.clock)
    expect([desk?.draft.orders, allDesks]).toEqual([[], null])
    expect(seen(sealed, seat('seoul')).desk?.draft.orders).toEqual([order('rally')])
    expect([seen(sealed, PUBLIC).desk, seen(sealed, PUBLIC).allDesks]).toEqual([null, null])
    expect([seen(sealed, WHOLE).desk, seen(sealed, WHOLE).allDesks?.seoul.draft.orders]).toEqual([null, [order('rally')]])
  })

  it('K16: a desk holds what its seat has prepared, said, answered and asked for', () => {
    const state = withSeat(negotiatingTable().state, 'seoul', {
      draftSavedAtMs: 5, sealedAtMs: 6, forecasts: [{ about: 'tokyo', order: 'visit', target: null }], reaction: { actId: 'a' as never, choice: 'accept' },
      helpAskedAtMs: 7, helpText: 'Please.', agendas: ['seoul.quietBorder', 'seoul.moscowHoldsBack', 'gone'],
    })
    expect(seen(state, seat('seoul')).desk).toMatchObject({
      draftSavedAtMs: 5, sealedAtMs: 6, forecasts: [{ about: 'tokyo' }], reaction: { choice: 'accept' }, helpAskedAtMs: 7, helpText: 'Please.',
      instructions: { orders: 'runDraft' }, agendas: [{ id: 'seoul.quietBorder', kind: 'public', points: 4, met: true }, { id: 'seoul.moscowHoldsBack', kind: 'secret', points: 4, met: true }],
    })
  })

  it('K16: whether an agenda is met is judged by what its seat knows', () => {
    const state = withSeat(negotiatingTable().state, 'seoul', { agendas: ['seoul.moscowHoldsBack'] })
    const told = (knower: 'seoul' | 'truth') => ({ ...state, numbers: { ...state.numbers, [knower]: sheetOf({ ...namedNumbers(state.numbers[knower]), 'flow.technology': 3 }) } })
    expect([seen(told('seoul'), seat('seoul')).desk?.agendas[0]?.met, seen(told('truth'), seat('seoul')).desk?.agendas[0]?.met]).toEqual([false, true])
  })

  it('K16: acts, ledger, pages and messages are those that the viewer knows', () => {
    const { after, resolved } = whenResolved(worldAt({}, { seed: 'dark 1' }), { pyongyang: [order('shipMunitions', 'moscow')], seoul: [order('visit', 'tokyo'), says('lean', { about: 'beijing' })] })
    const state: MatchState = { ...after, pages: resolved.pages }
    const acts = (viewer: Viewer) => seen(state, viewer).acts.map(({ id }) => id)
    expect([acts(seat('moscow')), acts(seat('tokyo')), acts(PUBLIC)]).toEqual([['r1.pyongyang.0', 'r1.seoul.0', 'r1.seoul.s'], ['r1.seoul.0', 'r1.seoul.s'], ['r1.seoul.0', 'r1.seoul.s']])
    expect(seen(state, seat('tokyo')).acts[0]?.knownTo).toBe(EVERYONE)
    expect(seen(state, seat('moscow')).acts[0]?.knownTo).toBe(TRUTH_ONLY | knownToSeats(['moscow']))
    expect(seen(state, WHOLE).acts[0]?.knownTo).toBe(knownToSeats(['moscow', 'pyongyang']))
    const warEffort = (viewer: Viewer) => seen(state, viewer).ledger.some(({ key, rule }) => key === 'warEffort.moscow' && rule === 'O8')
    expect([warEffort(seat('moscow')), warEffort(seat('tokyo')), warEffort(WHOLE)]).toEqual([true, false, true])
    for (const viewer of [seat('moscow'), seat('tokyo'), PUBLIC]) expect(seen(state, viewer).pages).toHaveLength(1)
    expect(seen(state, seat('moscow')).pages[0]).not.toEqual(seen(state, seat('tokyo')).pages[0])
    const talked = must(negotiatingTable(), bySeat('seoul'), { type: 'sendMessage', messageId: 'm', to: ['tokyo'], text: 'Hush.' }).state
    expect([seat('seoul'), seat('tokyo'), seat('moscow'), PUBLIC, WHOLE].map((viewer) => seen(talked, viewer).messages.length)).toEqual([1, 1, 0, 0, 1])
  })

  it('L7, K16: of words meant in two ways each reader sees its own reading', () => {
    const { after } = whenResolved(worldAt(), { beijing: [says('ambiguous', { readers: ['moscow', 'seoul'] })] })
    const readings = [seat('moscow'), seat('seoul'), seat('tokyo'), PUBLIC, WHOLE].map((viewer) => seen(after, viewer).acts.map((act) => (act.type === 'statement' ? act.draft.readers : [])))
    expect(readings).toEqual([[['moscow']], [['seoul']], [[]], [[]], [['moscow', 'seoul']]])
  })

  it('K16: a treaty that is only proposed is seen by its parties and the whole lens', () => {
    const { state } = must(negotiatingTable(), bySeat('seoul'), { type: 'proposeTreaty', treatyId: 't', draft: { title: 'T', parties: ['seoul', 'tokyo'], clauses: [{ kind: 'hotline', obliged: null, about: null, text: '' }], term: null, exitNotice: 0, secret: false, needsRatification: false } })
    expect([seat('seoul'), seat('tokyo'), seat('moscow'), PUBLIC, WHOLE].map((viewer) => seen(state, viewer).treaties.some(({ id }) => id === 't'))).toEqual([true, true, false, false, true])
    expect(seen(state, seat('moscow')).treaties.map(({ id }) => id)).toEqual(SCENARIO.treaties.map(({ id }) => id))
  })

  it('C10: in a crisis a principal sees its cells, a partner its part, an onlooker nothing to choose', () => {
    const table = crisisTable()
    const desk = (viewer: Viewer, state = table.state) => seen(state, viewer).crisisDesk
    expect([desk(seat('seoul'))?.role, desk(seat('seoul'))?.cells.length, desk(seat('seoul'))?.choice]).toEqual(['principal', 9, null])
    expect([desk(seat('washington')), desk(seat('moscow')), desk(PUBLIC), desk(WHOLE)]).toEqual([{ role: 'partner', choice: null, cells: [] }, { role: 'onlooker', choice: null, cells: [] }, null, null])
    const chosen = must(must(table, bySeat('seoul'), { type: 'chooseInCrisis', choice: 'hold' }), bySeat('washington'), { type: 'answerObligation', choice: 'honour' }).state
    expect([desk(seat('seoul'), chosen)?.choice, desk(seat('washington'), chosen)?.choice]).toEqual(['hold', 'honour'])
    expect(seen(chosen, PUBLIC).crisis).toMatchObject({ choices: {}, answers: {}, chosen: ['seoul', 'washington'] })
    expect(seen(table.state, PUBLIC).pastCrises).toEqual([])
    expect(seen(negotiatingTable().state, seat('seoul')).crisisDesk).toBeNull()
    expect([seen(negotiatingTable().state, PUBLIC).crisis, seen(negotiatingTable().state, PUBLIC).pastCrises]).toEqual([null, []])
  })

  it('C10: once a step is resolved all see how partners answered, and a crisis that has ended is past', () => {
    const table = crisisTable()
    const answered = must(must(table, bySeat('washington'), { type: 'answerObligation', choice: 'abandon' }), bySeat('seoul'), { type: 'chooseInCrisis', choice: 'hold' })
    const next = must(must(answered, bySeat('pyongyang'), { type: 'chooseInCrisis', choice: 'hold' }), HOST, { type: 'advancePhase' }).state
    if (next.phase === 'crisis') expect(seen(next, PUBLIC).crisis?.answers).toMatchObject({ washington: 'abandon' })
    const out = must(must(must(table, HOST, { type: 'offerWayOut' }), bySeat('seoul'), { type: 'answerMediation', accept: true }), bySeat('pyongyang'), { type: 'answerMediation', accept: true }).state
    expect([seen(out, PUBLIC).crisis, seen(out, PUBLIC).pastCrises.map(({ end }) => end)]).toEqual([null, ['endedByHost']])
  })

  it('K20: notes are seen by the two who compare them and the whole lens, as they stand now', () => {
    const { state } = negotiatingTable()
    const noted: MatchState = { ...state, notes: [{ by: 'seoul', with: 'tokyo', about: 'beijing', round: 1, atMs: 1 }] }
    const counts = (of: MatchState) => [seat('moscow'), seat('seoul'), seat('tokyo'), PUBLIC, WHOLE].map((viewer) => seen(of, viewer).notes.length)
    expect(counts(state)).toEqual([0, 0, 0, 0, 0])
    expect(counts(noted)).toEqual([0, 1, 1, 0, 1])
    expect(seen(noted, seat('tokyo')).notes).toEqual(noted.notes)
  })

  it('P9: the end and its scores are open to all', () => {
    const { state } = must(negotiatingTable(), HOST, { type: 'endMatch' })
    expect([seen(state, PUBLIC).end, Object.keys(seen(state, PUBLIC).scores ?? {})]).toEqual(['endedByHost', [...SEATS]])
    expect([seen(negotiatingTable().state, PUBLIC).end, seen(negotiatingTable().state, PUBLIC).scores]).toEqual([null, null])
  })

  it('K16: views of unchanged state are the same object, and one cut slice by slice is the same view', () => {
    const { state } = crisisTable()
    for (const viewer of [...SEATS.map(seat), PUBLIC, WHOLE]) {
      expect(seen(state, viewer)).toBe(seen(state, viewer))
      expect({ ...lazyViewFor(SCENARIO, state, viewer) }).toEqual({ ...seen(state, viewer) })
    }
    expect(seen({ ...state, atMs: 1 } as MatchState, PUBLIC).plates).toBe(seen(state, PUBLIC).plates)
  })

  it('K16: what one match showed is never shown in another', () => {
    const one = negotiatingTable('one').state
    const next = given(negotiatingTable('one')).when(HOST, { type: 'advancePhase' }).then({ type: 'phaseOpened' }).table.state
    expect([seen(one, PUBLIC).match.phase, seen(next, PUBLIC).match.phase]).toEqual(['negotiation', 'reveal'])
    expect(seen({ ...one, worldEvents: [] }, PUBLIC).worldEvents).toEqual([])
    const later = ({ phaseNumber: 9, phase: 'briefing', round: 3 }) as const
    for (const [name, value] of Object.entries(later)) expect(seen({ ...one, [name]: value }, PUBLIC).match, name).toMatchObject({ [name]: value })
    expect(seen({ ...one, settings: { ...one.settings, rounds: 11 } }, PUBLIC).match.settings.rounds).toBe(11)
    expect(seen({ ...one, contestable: [{ actId: 'x' as never, by: ['seoul'], weight: 9 }] }, PUBLIC).contestable).toHaveLength(1)
  })
})
