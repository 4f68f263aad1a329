import { describe, expect, it } from 'vitest'
import { branded } from '../base/brand.ts'
import { decide } from './decide.ts'
import { evolveAll, replay } from './evolve.ts'
import type { MatchId } from './ids.ts'
import type { MatchState } from './state.ts'
import { HOST, SCENARIO, SETTINGS } from './testing/table.ts'
import { viewFor } from './view.ts'

const asked = (state: MatchState | null, matchId: MatchId, command: Parameters<typeof decide>[2]['command']) => {
  const decision = decide(SCENARIO, state, { actor: HOST, command, atMs: 0, matchId })
  if (!decision.ok) throw new Error(decision.error.code)
  return decision.value
}

/** As a session opens its tables: all with one settings object. */
function opened(name: string): MatchState {
  const matchId = branded<MatchId>(name)
  const lobby = replay(asked(null, matchId, { type: 'openMatch', scenarioId: SCENARIO.id, seed: name, settings: SETTINGS }))
  if (lobby === null) throw new Error('no match')
  return evolveAll(lobby, asked(lobby, matchId, { type: 'startMatch' }))
}

describe('the view', () => {
  it('K16: of one match never shows another that was opened with the same settings', () => {
    const [one, other] = [opened('one'), opened('other')]
    expect(viewFor(SCENARIO, one, { type: 'public' }).match.matchId).toBe('one')
    expect(viewFor(SCENARIO, other, { type: 'public' }).match.matchId).toBe('other')
  })
  it('K16: tells the phase that a match is in, whatever another is in at the same count', () => {
    const state = opened('one')
    viewFor(SCENARIO, state, { type: 'public' })
    const elsewhere: MatchState = { ...state, phase: 'crisis' }
    expect(viewFor(SCENARIO, elsewhere, { type: 'public' }).match.phase).toBe('crisis')
  })
})
