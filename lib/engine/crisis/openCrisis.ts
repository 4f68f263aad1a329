import { branded } from '../../base/brand.ts'
import type { Context } from '../decision.ts'
import type { Contestable, EventOf } from '../events.ts'
import type { CrisisId } from '../ids.ts'
import { numberAt, pairKey, type Numbers } from '../numbers.ts'
import type { Rung, Seat } from '../vocabulary.ts'
import { obligationsTo } from './obligations.ts'

const VIOLENT_WEIGHT = 12

/** C2: the challenger and the one whose act it was; a heavy act or standing hostility starts a rung higher. */
export function crisisOpenedBy(context: Context, contested: { readonly act: Contestable; readonly by: Seat }): EventOf<'crisisOpened'> | null {
  const { state } = context
  const act = state.acts.find(({ id }) => id === contested.act.actId)
  if (act === undefined || act.seat === contested.by) return null
  const principals = [contested.by, act.seat] as const
  return {
    type: 'crisisOpened',
    crisis: {
      id: branded<CrisisId>(`crisis.${state.round}.${state.crises.length + 1}`), round: state.round, actId: act.id,
      issue: act.type === 'order' ? act.draft.order : act.draft.kind, principals, obligations: obligationsTo(state, principals),
      rung: startingRung(state.numbers.public, principals, contested.act.weight), step: 1, holdsInARow: 0, choices: {}, answers: {},
      mediation: null, steps: [], end: null,
    },
  }
}

/** Where a crisis over an act of such weight would begin, by public numbers. */
export function startingRung(numbers: Numbers, principals: readonly [Seat, Seat], weight: number): Rung {
  return weight >= VIOLENT_WEIGHT || numberAt(numbers, pairKey('hostility', ...principals)) >= 2 ? 'display' : 'threat'
}
