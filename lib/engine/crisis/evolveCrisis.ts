import type { EventOf } from '../events.ts'
import { withEntries } from '../phases/evolvePhases.ts'
import type { MatchState } from '../state.ts'
import { withFindings } from '../treaties/evolveTreaties.ts'
import type { Crisis } from './crisis.ts'

export const openCrisisIn = (state: MatchState, event: EventOf<'crisisOpened'>): MatchState =>
  ({ ...state, crises: [...state.crises, event.crisis] })

export const chooseIn = (state: MatchState, event: EventOf<'crisisChoiceMade'>): MatchState =>
  withCrisis(state, (crisis) => ({ choices: { ...crisis.choices, [event.seat]: event.choice } }))

export const answerIn = (state: MatchState, event: EventOf<'obligationAnswered'>): MatchState =>
  withCrisis(state, (crisis) => ({ answers: { ...crisis.answers, [event.seat]: event.choice } }))

export const offerMediationIn = (state: MatchState, event: EventOf<'mediationOffered'>): MatchState =>
  withCrisis(state, () => ({ mediation: { by: event.by, acceptedBy: [] } }))

/** One refusal ends the offer. */
export const answerMediationIn = (state: MatchState, { seat, accept }: EventOf<'mediationAnswered'>): MatchState =>
  withCrisis(state, ({ mediation }) => ({
    mediation: mediation === null || !accept
      ? null
      : { ...mediation, acceptedBy: [...mediation.acceptedBy.filter((one) => one !== seat), seat] },
  }))

export function resolveStepIn(state: MatchState, event: EventOf<'crisisStepResolved'>): MatchState {
  const { step, entries, findings, end } = event
  const held = step.rungAfter === step.rungBefore && Object.values(step.choices).every((choice) => choice === 'hold')
  return withFindings(withEntries(withCrisis(state, (crisis) => ({
    rung: step.rungAfter, step: end === null ? crisis.step + 1 : crisis.step, holdsInARow: held ? crisis.holdsInARow + 1 : 0,
    choices: {}, answers: step.answers, mediation: null, steps: [...crisis.steps, step], end,
  })), entries), findings)
}

function withCrisis(state: MatchState, changeOf: (crisis: Crisis) => Partial<Crisis>): MatchState {
  const last = state.crises.length - 1
  return { ...state, crises: state.crises.map((crisis, index) => (index === last ? { ...crisis, ...changeOf(crisis) } : crisis)) }
}
