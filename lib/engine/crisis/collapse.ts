import { branded } from '../../base/brand.ts'
import type { Context } from '../decision.ts'
import type { EventOf } from '../events.ts'
import type { CrisisId } from '../ids.ts'
import { obligationsTo } from './obligations.ts'

/** C14: when a regime falls, forces move to the border from both sides and a crisis without an act opens. */
export function collapseCrisis({ scenario, state }: Pick<Context, 'scenario' | 'state'>): EventOf<'crisisOpened'> | null {
  const fell = state.ledger.some(({ cause, round }) => round === state.round && cause.type === 'threshold' && cause.id === 'collapse')
  if (!fell || state.crises.some(({ issue }) => issue === 'collapse')) return null
  const principals = scenario.cast.regime.borders
  return {
    type: 'crisisOpened',
    crisis: {
      id: branded<CrisisId>(`crisis.${state.round}.${state.crises.length + 1}`), round: state.round, actId: null, issue: 'collapse',
      principals, obligations: obligationsTo(state, principals), rung: 'display', step: 1, holdsInARow: 0,
      choices: {}, answers: {}, mediation: null, steps: [], end: null,
    },
  }
}
