import { describe, expect, it } from 'vitest'
import { recordOfSeats, withAllSeats } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import { negotiatingTable } from '../testing/table.ts'
import type { Control } from '../vocabulary.ts'
import { waitsForClass } from './tempo.ts'

const at = (control: Control, change: Partial<Pick<MatchState, 'round' | 'phase' | 'end'>> = {}): MatchState => ({ ...withAllSeats(negotiatingTable().state, () => ({ control })), ...change })
const bots = at('bot')
const scores = recordOfSeats(() => ({})) as never
const over: MatchState['end'] = { reason: 'endedByHost', scores }

describe('the tempo of a class', () => {
  it('P17: a table of bots waits while no table of people is further on', () => {
    expect(waitsForClass(bots, [at('people'), at('people', { phase: 'briefing' })])).toBe(true)
    expect(waitsForClass(bots, [at('people', { phase: 'reveal' }), at('people')])).toBe(false)
    expect(waitsForClass(bots, [at('people', { round: 2, phase: 'briefing' })])).toBe(false)
  })
  it('P17: other tables of bots, lobbies, and tables that ended before the rest do not draw it on', () => {
    expect(waitsForClass(bots, [])).toBe(true)
    expect(waitsForClass(bots, [at('bot', { round: 5 }), at('people', { phase: 'lobby', round: 0 })])).toBe(true)
    expect(waitsForClass(bots, [at('people', { end: over, phase: 'debrief', round: 2 }), at('people')])).toBe(true)
  })
  it('P17: once all people are done it goes on to its end', () => {
    expect(waitsForClass(bots, [at('people', { end: over, phase: 'debrief', round: 2 })])).toBe(false)
  })
  it('P17: a table where a person, a deputy or the host plays waits for them alone', () => {
    for (const control of ['people', 'deputy', 'host'] as const) expect(waitsForClass(at(control), [])).toBe(false)
  })
})
