import type { Actor, CommandType } from '../commands.ts'
import type { Rejection } from '../rejections.ts'
import type { MatchState } from '../state.ts'
import type { Seat } from '../vocabulary.ts'

/** Who may ask: anyone at the seat, only the holder of its pen, the host, or the clock. */
export type Voice = 'seat' | 'pen' | 'host' | 'clock'

/** K10: a command without a voice does not compile. */
export const VOICES: { readonly [T in CommandType]: Voice } = {
  sendMessage: 'seat', askForHelp: 'seat',
  markRead: 'pen', compareNotes: 'pen', proposeTreaty: 'pen', amendTreaty: 'pen', signTreaty: 'pen', withdrawSignature: 'pen', refuseTreaty: 'pen',
  disputeClause: 'pen', saveDraft: 'pen', saveForecasts: 'pen', saveInstructions: 'pen', sealOrders: 'pen',
  unsealOrders: 'pen', react: 'pen', chooseInCrisis: 'pen', answerObligation: 'pen', offerMediation: 'pen',
  answerMediation: 'pen', passPen: 'pen',
  openMatch: 'host', seatPerson: 'host', unseatPerson: 'host', setControl: 'host', nameDeputy: 'host', startMatch: 'host',
  pauseClock: 'host', resumeClock: 'host', extendPhase: 'host', advancePhase: 'host', endMatch: 'host',
  releaseInject: 'host', tellTable: 'host', answerHelp: 'host', offerWayOut: 'host',
  closePhase: 'clock',
}

/** The seat that an actor speaks for. */
export function seatOf(actor: Actor): Seat | null {
  return actor.type === 'seat' || actor.type === 'bot' ? actor.seat : null
}

/** Why this actor may not ask this, or `null`. */
export function refusalOf(state: MatchState | null, actor: Actor, command: CommandType): Rejection | null {
  const voice = VOICES[command]
  if (voice === 'host') return mayHost(actor, command) ? null : { code: 'notAllowed' }
  if (voice === 'clock') return actor.type === 'clock' ? null : { code: 'notAllowed' }
  if (state === null) return { code: 'noSuchMatch' }
  if (actor.type === 'bot') return mayBotSpeak(state, actor.seat) ? null : { code: 'notAllowed' }
  if (actor.type !== 'seat') return { code: 'notAllowed' }
  const seat = state.seats[actor.seat]
  const isMember = seat.people.includes(actor.personId)
  if (!isMember) return seat.control === 'host' ? null : { code: 'unknownPerson' }
  // K18: whoever stands in for a seat has its pen; its people still talk.
  if (voice === 'pen' && (seat.control === 'host' || seat.control === 'bot')) return { code: 'standInSits' }
  return voice === 'pen' && seat.pen !== actor.personId ? { code: 'notYourPen' } : null
}

/** The match's own server speaks with the clock's voice when it lets a bot stand in. */
function mayHost(actor: Actor, command: CommandType): boolean {
  return actor.type === 'host' || (actor.type === 'clock' && (command === 'setControl' || command === 'openMatch'))
}

function mayBotSpeak(state: MatchState, seat: Seat): boolean {
  return state.seats[seat].control === 'bot'
}
