import { ok, refused } from '../../base/result.ts'
import type { Context, Decider, Decision, SeatDecider } from '../decision.ts'
import type { MatchEvent } from '../events.ts'
import { evolveAll } from '../evolve.ts'
import { afterCrisisStep } from '../phases/close.ts'
import type { Crisis } from './crisis.ts'
import { currentCrisis, hasAnsweredBefore, isPrincipal, partnersIn } from './current.ts'
import { mediatedStep } from './resolveStep.ts'

export const chooseInCrisis: SeatDecider<'chooseInCrisis'> = (context, { choice }) =>
  inCrisis(context, (crisis) => (isPrincipal(crisis, context.seat)
    ? ok([{ type: 'crisisChoiceMade', seat: context.seat, choice }])
    : refused({ code: 'notAPrincipal' })))

export const answerObligation: SeatDecider<'answerObligation'> = (context, { choice }) =>
  inCrisis(context, (crisis) => (partnersIn(crisis).includes(context.seat) && !hasAnsweredBefore(crisis, context.seat)
    ? ok([{ type: 'obligationAnswered', seat: context.seat, choice }])
    : refused({ code: 'owesNothing' })))

export const offerMediation: SeatDecider<'offerMediation'> = (context) =>
  inCrisis(context, (crisis) => {
    if (isPrincipal(crisis, context.seat)) return refused({ code: 'notThirdParty' })
    return crisis.mediation === null ? ok([{ type: 'mediationOffered', by: context.seat }]) : refused({ code: 'mediationOpen' })
  })

/** C12: the host may open a way out too. */
export const offerWayOut: Decider<'offerWayOut'> = (context) =>
  inCrisis(context, (crisis) =>
    (crisis.mediation === null ? ok([{ type: 'mediationOffered', by: 'host' }]) : refused({ code: 'mediationOpen' })))

/** C11: mediation ends the crisis as soon as both principals accept it. */
export const answerMediation: SeatDecider<'answerMediation'> = (context, { accept }) =>
  inCrisis(context, (crisis) => {
    if (!isPrincipal(crisis, context.seat)) return refused({ code: 'notAPrincipal' })
    if (crisis.mediation === null) return refused({ code: 'noMediation' })
    const answered: MatchEvent = { type: 'mediationAnswered', seat: context.seat, accept }
    const state = evolveAll(context.state, [answered])
    const accepted = currentCrisis(state)?.mediation?.acceptedBy ?? []
    if (!crisis.principals.every((seat) => accepted.includes(seat))) return ok([answered])
    return ok([answered, ...afterCrisisStep({ ...context, state }, mediatedStep({ ...context, state }))])
  })

function inCrisis(context: Context, decision: (crisis: Crisis) => Decision): Decision {
  const crisis = currentCrisis(context.state)
  return crisis === null ? refused({ code: 'noCrisis' }) : decision(crisis)
}
