import { branded } from '../../base/brand.ts'
import type { EventOf } from '../events.ts'
import type { CrisisId } from '../ids.ts'
import type { MatchState } from '../state.ts'
import { obligationsTo } from './obligations.ts'

const PRINCIPALS = ['seoul', 'beijing'] as const

/** C14: when Pyongyang's regime falls, forces move to the border from both sides and a crisis without an act opens. */
export function collapseCrisis(state: MatchState): EventOf<'crisisOpened'> | null {
  const fell = state.ledger.some(({ cause, round }) => round === state.round && cause.type === 'threshold' && cause.id === 'collapse')
  if (!fell || state.crises.some(({ issue }) => issue === 'collapse')) return null
  return {
    type: 'crisisOpened',
    crisis: {
      id: branded<CrisisId>(`crisis.${state.round}.${state.crises.length + 1}`), round: state.round, actId: null, issue: 'collapse',
      principals: PRINCIPALS, obligations: obligationsTo(state, PRINCIPALS), rung: 'display', step: 1, holdsInARow: 0,
      choices: {}, answers: {}, mediation: null, steps: [], end: null,
    },
  }
}
