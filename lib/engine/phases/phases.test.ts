import { describe, expect, it } from 'vitest'
import type { Command } from '../commands.ts'
import { branded } from '../../base/brand.ts'
import type { ActId } from '../ids.ts'
import { withAllSeats, withSeat } from '../seats/seatState.ts'
import { asked, bySeat, CLOCK, HOST, later, must, negotiatingTable, personAt, seatedTable, SETTINGS, type Table } from '../testing/table.ts'
import { SEATS } from '../vocabulary.ts'
import { awaitedSeats, isDue, phaseDue, reactors } from './due.ts'

const codeOf = (table: Table, actor: Parameters<typeof asked>[1], command: Command): string | null => {
  const decision = asked(table, actor, command)
  return decision.ok ? null : decision.error.code
}
const close = (table: Table): Command => ({ type: 'closePhase', phaseNumber: table.state.phaseNumber })
const sealAll = (table: Table): Table => SEATS.reduce((sealed, seat) => must(sealed, bySeat(seat), { type: 'sealOrders' }), table)

describe('phases', () => {
  it('P1: the same seed draws the same agendas: one public aim and two secret ones a seat', () => {
    const [one, same] = [seatedTable('a'), seatedTable('a')]
    expect(one.state.seats).toEqual(same.state.seats)
    for (const seat of SEATS) {
      const kinds = one.state.seats[seat].agendas.map((id) => one.scenario.agendas.find((agenda) => agenda.id === id)?.kind)
      expect(kinds).toEqual(['public', 'secret', 'secret'])
    }
  })

  it('P2: starting opens the briefing of round 1 and draws one world event', () => {
    const { state } = must(seatedTable(), HOST, { type: 'startMatch' })
    expect([state.phase, state.round, state.phaseNumber, state.clock.deadlineMs]).toEqual(['briefing', 1, 1, 60_000])
    expect(state.worldEvents).toHaveLength(1)
  })

  it('P3: the clock closes a phase by its number, not before it is due, and once', () => {
    const table = negotiatingTable()
    expect(codeOf(table, CLOCK, close(table))).toBe('phaseNotDue')
    const due = later(table, 360_000)
    const closed = must(due, CLOCK, close(due))
    expect(closed.state.phase).toBe('reveal')
    expect(codeOf(closed, CLOCK, close(due))).toBe('phaseAlreadyClosed')
  })

  it('P4: negotiation ends early once all played seats have sealed', () => {
    const table = negotiatingTable()
    expect(phaseDue(table.state, 1)).toBeNull()
    const sealed = sealAll(table)
    expect(phaseDue(sealed.state, 1)).toEqual(close(sealed))
  })

  it('P4: an open seat is never waited for', () => {
    const emptied = must(negotiatingTable(), HOST, { type: 'unseatPerson', personId: personAt('tokyo') })
    const sealed = SEATS.filter((seat) => seat !== 'tokyo').reduce((table, seat) => must(table, bySeat(seat), { type: 'sealOrders' }), emptied)
    expect(phaseDue(sealed.state, 1)).not.toBeNull()
  })

  it('P4: a briefing ends once all people have read it', () => {
    const briefing = must(seatedTable(), HOST, { type: 'startMatch' })
    const read = SEATS.reduce((table, seat) => must(table, bySeat(seat), { type: 'markRead' }), briefing)
    expect(phaseDue(briefing.state, 1)).toBeNull()
    expect(phaseDue(read.state, 1)).not.toBeNull()
  })

  it('P5: the host closes at once, extends, and ends the match', () => {
    const table = negotiatingTable()
    expect(must(table, HOST, { type: 'extendPhase', byMs: 5_000 }).state.clock.deadlineMs).toBe(365_000)
    expect(must(table, HOST, { type: 'advancePhase' }).state.phase).toBe('reveal')
    const ended = must(table, HOST, { type: 'endMatch' })
    expect([ended.state.phase, ended.state.end?.reason]).toEqual(['debrief', 'endedByHost'])
    expect(codeOf(ended, HOST, { type: 'advancePhase' })).toBe('matchEnded')
  })

  it('P5: outside the running phases the clock has nothing to do, and says why', () => {
    const lobby = seatedTable()
    const ended = must(negotiatingTable(), HOST, { type: 'endMatch' })
    const asks: readonly Command[] = [{ type: 'advancePhase' }, { type: 'pauseClock', reason: '' }, { type: 'extendPhase', byMs: 1 }]
    expect(asks.map((command) => codeOf(lobby, HOST, command))).toEqual(['wrongPhase', 'wrongPhase', 'wrongPhase'])
    expect(asks.map((command) => codeOf(ended, HOST, command))).toEqual(['matchEnded', 'matchEnded', 'matchEnded'])
    expect([codeOf(ended, CLOCK, close(ended)), codeOf(lobby, CLOCK, close(lobby)), codeOf(ended, HOST, { type: 'endMatch' })]).toEqual(['matchEnded', 'phaseNotDue', 'matchEnded'])
    for (const { state } of [lobby, ended]) expect(isDue({ ...state, clock: { ...state.clock, deadlineMs: 0 } }, 1), state.phase).toBe(false)
  })

  it('P5: without clocks there is nothing to extend', () => {
    const untimed = negotiatingTable('seed', { clocks: { ...SETTINGS.clocks, timed: false } })
    expect(untimed.state.clock.deadlineMs).toBeNull()
    expect(codeOf(untimed, HOST, { type: 'extendPhase', byMs: 1 })).toBe('noDeadline')
    expect(isDue(untimed.state, 1e12)).toBe(false)
  })

  it('P6: a pause is not paused again, nor what runs resumed; it says by whom and why', () => {
    const paused = must(later(negotiatingTable(), 10), HOST, { type: 'pauseClock', reason: 'a question' })
    expect(paused.state.clock.paused).toEqual({ atMs: 10, by: 'host', reason: 'a question' })
    expect([codeOf(paused, HOST, { type: 'pauseClock', reason: '' }), codeOf(negotiatingTable(), HOST, { type: 'resumeClock' })]).toEqual(['clockPaused', 'clockNotPaused'])
    expect(must(paused, HOST, { type: 'advancePhase' }).state).toMatchObject({ phase: 'reveal', clock: { paused: null } })
  })

  it('P4: a reveal waits for readers, a reaction for those who may react and have not; with nobody at the table only for its deadline', () => {
    const { state } = must(negotiatingTable(), HOST, { type: 'advancePhase' })
    expect(awaitedSeats(state)).toEqual([...SEATS])
    expect(awaitedSeats(withSeat(withSeat(state, 'seoul', { hasRead: true }), 'tokyo', { control: 'bot' }))).toEqual(SEATS.filter((seat) => seat !== 'seoul' && seat !== 'tokyo'))
    const actId = branded<ActId>('r1.moscow.0')
    const reaction = { ...state, phase: 'reaction' as const, contestable: [{ actId, by: ['seoul', 'tokyo'] as const, weight: 12 }] }
    expect([reactors(reaction), awaitedSeats(reaction)]).toEqual([['seoul', 'tokyo'], ['seoul', 'tokyo']])
    expect(awaitedSeats(withSeat(reaction, 'seoul', { reaction: { actId, choice: 'accept' } }))).toEqual(['tokyo'])
    expect(awaitedSeats({ ...state, phase: 'crisis', crises: [] })).toEqual([])
    const empty = withAllSeats(state, () => ({ control: 'open' }))
    expect([isDue(empty, 0), isDue(empty, state.clock.deadlineMs ?? 0)]).toEqual([false, true])
  })

  it('P2: an extension that names its phase never lengthens a later one', () => {
    const table = negotiatingTable()
    const earlier = table.state.phaseNumber - 1
    expect(asked(table, HOST, { type: 'extendPhase', byMs: 60_000, phaseNumber: earlier })).toMatchObject({ ok: false, error: { code: 'phaseAlreadyClosed' } })
    expect(must(table, HOST, { type: 'extendPhase', byMs: 60_000, phaseNumber: earlier + 1 }).state.clock.deadlineMs).toBe((table.state.clock.deadlineMs ?? 0) + 60_000)
  })

  it('P6: a pause moves the deadline on by as long as it was', () => {
    const paused = must(negotiatingTable(), HOST, { type: 'pauseClock', reason: 'a question' })
    const waited = later(paused, 500_000)
    expect(phaseDue(waited.state, waited.atMs)).toBeNull()
    expect(codeOf(waited, CLOCK, close(waited))).toBe('clockPaused')
    const resumed = must(waited, HOST, { type: 'resumeClock' })
    expect([resumed.state.clock.deadlineMs, resumed.state.clock.paused]).toEqual([860_000, null])
  })

  it('P8: an unsealed draft runs and is marked auto, or rests by instruction', () => {
    const draft = { orders: [{ order: 'rest', target: null, second: null, treatyId: null }], statement: null }
    const drafted = must(negotiatingTable(), bySeat('seoul'), { type: 'saveDraft', draft })
    const ran = must(drafted, HOST, { type: 'advancePhase' })
    expect(ran.state.acts.map((act) => [act.seat, act.type === 'order' && act.auto])).toEqual([['seoul', true]])
    const resting = must(drafted, bySeat('seoul'), { type: 'saveInstructions', instructions: { orders: 'rest', treaties: 'signNothing', crisis: 'hold' } })
    expect(must(resting, HOST, { type: 'advancePhase' }).state.acts).toEqual([])
  })

  it('P8: a sealed draft cannot be changed until it is unsealed', () => {
    const sealed = must(negotiatingTable(), bySeat('seoul'), { type: 'sealOrders' })
    const save: Command = { type: 'saveDraft', draft: { orders: [], statement: null } }
    expect(codeOf(sealed, bySeat('seoul'), save)).toBe('alreadySealed')
    expect(codeOf(must(sealed, bySeat('seoul'), { type: 'unsealOrders' }), bySeat('seoul'), save)).toBeNull()
  })

  it('P9: after the last round comes the debrief with scores for all', () => {
    let table = negotiatingTable('short', { rounds: 1 })
    for (let step = 0; step < 12 && table.state.phase !== 'debrief'; step++) table = must(table, HOST, { type: 'advancePhase' })
    expect(table.state.end?.reason).toBe('finished')
    expect(Object.keys(table.state.end?.scores ?? {})).toEqual([...SEATS])
  })

  it('P10: an inject moves numbers for all, and nonsense is refused', () => {
    const inject = (effects: unknown[]): Command => ({ type: 'releaseInject', injectId: 'i', worldEventId: null, text: 'A typhoon.', effects })
    const table = must(negotiatingTable(), HOST, inject([{ kind: 'gauge', gauge: 'tension', by: 4 }]))
    expect(table.state.ledger.filter(({ cause }) => cause.type === 'inject').map(({ key, amount }) => [key, amount])).toEqual([['tension', 4]])
    expect(codeOf(table, HOST, inject([{ kind: 'gauge', gauge: 'tension', by: 400 }]))).toBe('badInject')
  })

  it('P12: a forecast is about other seats, each once', () => {
    const about = (seat: 'seoul' | 'tokyo') => ({ about: seat, order: 'rest', target: null })
    const save = (forecasts: ReturnType<typeof about>[]): Command => ({ type: 'saveForecasts', forecasts })
    expect(codeOf(negotiatingTable(), bySeat('seoul'), save([about('seoul')]))).toBe('badForecast')
    expect(codeOf(negotiatingTable(), bySeat('seoul'), save([about('tokyo'), about('tokyo')]))).toBe('badForecast')
    expect(codeOf(negotiatingTable(), bySeat('seoul'), save([about('tokyo')]))).toBeNull()
  })
})
