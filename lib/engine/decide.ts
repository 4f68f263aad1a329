import { refused } from '../base/result.ts'
import type { CommandOf, CommandType } from './commands.ts'
import { answerMediation, answerObligation, chooseInCrisis, offerMediation, offerWayOut } from './crisis/decideCrisis.ts'
import type { Context, Decider, Decision, Request, SeatDecider } from './decision.ts'
import { advancePhase, closePhase, endMatch, extendPhase, pauseClock, resumeClock } from './phases/decideClock.ts'
import { releaseInject } from './phases/inject.ts'
import { markRead, saveDraft, saveForecasts, saveInstructions, sealOrders, unsealOrders } from './phases/negotiation.ts'
import { openMatch, startMatch } from './phases/open.ts'
import { react } from './phases/reactions.ts'
import { sendMessage, tellTable } from './press/decidePress.ts'
import type { Scenario } from './scenario.ts'
import { refusalOf, seatOf } from './seats/access.ts'
import { answerHelp, askForHelp, nameDeputy, passPen, seatPerson, setControl, unseatPerson } from './seats/decideSeats.ts'
import { compareNotes } from './statements/notes.ts'
import type { MatchState } from './state.ts'
import {
  amendTreaty, disputeClause, proposeTreaty, refuseTreaty, signTreaty, withdrawSignature,
} from './treaties/decideTreaties.ts'
import { PHASES, type PhaseType } from './vocabulary.ts'

type LaterType = Exclude<CommandType, 'openMatch'>
type Entry<T extends LaterType> = { readonly in: readonly PhaseType[]; readonly decide: Decider<T> }

const TALKS: readonly PhaseType[] = ['negotiation']
const DRAFTING: readonly PhaseType[] = ['briefing', 'negotiation']
const PLAY: readonly PhaseType[] = PHASES.filter((phase) => phase !== 'debrief')

/** From command type to the phases in which it may be asked and the handler that answers it. */
const entries: { readonly [T in LaterType]: Entry<T> } = {
  sendMessage: { in: PHASES, decide: bySeat(sendMessage) },
  compareNotes: { in: TALKS, decide: bySeat(compareNotes) },
  proposeTreaty: { in: TALKS, decide: bySeat(proposeTreaty) },
  amendTreaty: { in: TALKS, decide: bySeat(amendTreaty) },
  signTreaty: { in: TALKS, decide: bySeat(signTreaty) },
  withdrawSignature: { in: TALKS, decide: bySeat(withdrawSignature) },
  refuseTreaty: { in: TALKS, decide: bySeat(refuseTreaty) },
  disputeClause: { in: PLAY, decide: bySeat(disputeClause) },
  saveDraft: { in: DRAFTING, decide: bySeat(saveDraft) },
  saveForecasts: { in: DRAFTING, decide: bySeat(saveForecasts) },
  saveInstructions: { in: PLAY, decide: bySeat(saveInstructions) },
  sealOrders: { in: TALKS, decide: bySeat(sealOrders) },
  unsealOrders: { in: TALKS, decide: bySeat(unsealOrders) },
  markRead: { in: ['briefing', 'reveal'], decide: bySeat(markRead) },
  react: { in: ['reaction'], decide: bySeat(react) },
  chooseInCrisis: { in: ['crisis'], decide: bySeat(chooseInCrisis) },
  answerObligation: { in: ['crisis'], decide: bySeat(answerObligation) },
  offerMediation: { in: ['crisis'], decide: bySeat(offerMediation) },
  answerMediation: { in: ['crisis'], decide: bySeat(answerMediation) },
  passPen: { in: PHASES, decide: bySeat(passPen) },
  askForHelp: { in: PHASES, decide: bySeat(askForHelp) },
  seatPerson: { in: PHASES, decide: seatPerson },
  unseatPerson: { in: PHASES, decide: unseatPerson },
  setControl: { in: PHASES, decide: setControl },
  nameDeputy: { in: PHASES, decide: nameDeputy },
  startMatch: { in: PHASES, decide: startMatch },
  pauseClock: { in: PHASES, decide: pauseClock },
  resumeClock: { in: PHASES, decide: resumeClock },
  extendPhase: { in: PHASES, decide: extendPhase },
  advancePhase: { in: PHASES, decide: advancePhase },
  endMatch: { in: PHASES, decide: endMatch },
  releaseInject: { in: PHASES, decide: releaseInject },
  tellTable: { in: PHASES, decide: tellTable },
  answerHelp: { in: PHASES, decide: answerHelp },
  offerWayOut: { in: ['crisis'], decide: offerWayOut },
  closePhase: { in: PHASES, decide: closePhase },
}

/** Events, or a refusal with a code. It never throws for anything that an actor can ask. */
export function decide(scenario: Scenario, state: MatchState | null, request: Request): Decision {
  const { actor, command, atMs } = request
  const refusal = refusalOf(state, actor, command.type)
  if (refusal !== null) return refused(refusal)
  if (command.type === 'openMatch') return state === null ? openMatch(scenario, request, command) : refused({ code: 'alreadyOpen' })
  if (state === null) return refused({ code: 'noSuchMatch' })
  return decided(command.type, { scenario, state, actor, atMs }, command)
}

function decided<T extends LaterType>(type: T, context: Context, command: CommandOf<T>): Decision {
  const entry: Entry<T> = entries[type]
  if (!entry.in.includes(context.state.phase)) {
    return refused({ code: context.state.phase === 'debrief' ? 'matchEnded' : 'wrongPhase' })
  }
  return entry.decide(context, command)
}

function bySeat<T extends CommandType>(decider: SeatDecider<T>): Decider<T> {
  return (context, command) => {
    const seat = seatOf(context.actor)
    return seat === null ? refused({ code: 'notAllowed' }) : decider({ ...context, seat }, command)
  }
}

