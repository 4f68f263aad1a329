import {
  answerIn, answerMediationIn, chooseIn, offerMediationIn, openCrisisIn, resolveStepIn,
} from './crisis/evolveCrisis.ts'
import type { EventOf, EventType, MatchEvent } from './events.ts'
import {
  addInject, addWorldEvent, endMatchIn, extendPhaseIn, markReadIn, openPhase, pauseClockIn, reactIn, resolveReactionsIn,
  resolveStageIn, resumeClockIn, revealRound, saveDraftIn, saveForecastsIn, saveInstructionsIn, sealIn, unsealIn,
} from './phases/evolvePhases.ts'
import { openedMatch } from './phases/opened.ts'
import { addMessage } from './press/evolvePress.ts'
import { answerHelpIn, askHelpIn, passPenIn, seatPersonIn, setControlIn, unseatPersonIn } from './seats/evolveSeats.ts'
import { addNote } from './statements/notes.ts'
import type { MatchState } from './state.ts'
import {
  addJudgement, addRefusal, addSignature, addTreaty, addVersion, dropSignature,
} from './treaties/evolveTreaties.ts'

type LaterType = Exclude<EventType, 'matchOpened'>

/** From event type to what it changes. Nothing here asks the scenario: a replay needs the events alone. */
const evolvers: { readonly [T in LaterType]: (state: MatchState, event: EventOf<T>) => MatchState } = {
  personSeated: seatPersonIn, personUnseated: unseatPersonIn, controlSet: setControlIn, penPassed: passPenIn,
  phaseOpened: openPhase, phaseExtended: extendPhaseIn, clockPaused: pauseClockIn, clockResumed: resumeClockIn,
  messageSent: addMessage, notesCompared: addNote,
  treatyProposed: addTreaty, treatyAmended: addVersion, treatySigned: addSignature, signatureWithdrawn: dropSignature,
  treatyRefused: addRefusal, clauseJudged: addJudgement,
  draftSaved: saveDraftIn, forecastsSaved: saveForecastsIn, instructionsSaved: saveInstructionsIn,
  ordersSealed: sealIn, ordersUnsealed: unsealIn, readMarked: markReadIn,
  worldEventDrawn: addWorldEvent, injectReleased: addInject,
  roundRevealed: revealRound, stageResolved: resolveStageIn, reacted: reactIn, reactionsResolved: resolveReactionsIn,
  crisisOpened: openCrisisIn, crisisChoiceMade: chooseIn, obligationAnswered: answerIn, mediationOffered: offerMediationIn,
  mediationAnswered: answerMediationIn, crisisStepResolved: resolveStepIn,
  helpAsked: askHelpIn, helpAnswered: answerHelpIn, matchEnded: endMatchIn,
}

/** The next state. A log that does not begin with `matchOpened` is a broken promise of our own. */
export function evolve(state: MatchState | null, event: MatchEvent): MatchState {
  if (event.type === 'matchOpened') {
    if (state !== null) throw new Error('matchOpened comes once')
    return openedMatch(event)
  }
  if (state === null) throw new Error(`${event.type} before matchOpened`)
  return evolved(event.type, state, event)
}

function evolved<T extends LaterType>(type: T, state: MatchState, event: EventOf<T>): MatchState {
  return evolvers[type](state, event)
}

export function evolveAll(state: MatchState, events: readonly MatchEvent[]): MatchState {
  return events.reduce<MatchState>(evolve, state)
}

export function replay(events: readonly MatchEvent[]): MatchState | null {
  return events.reduce<MatchState | null>(evolve, null)
}
