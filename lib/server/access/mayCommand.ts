import type { Actor, CommandType } from '../../engine/commands.ts'

type Speaker = 'seat' | 'host' | 'clock'

/** Who may ask for what; the rules decide about the rest. A command without a row does not compile. */
const SPEAKERS: Readonly<Record<CommandType, readonly Speaker[]>> = {
  sendMessage: ['seat'], compareNotes: ['seat'], proposeTreaty: ['seat'], amendTreaty: ['seat'], signTreaty: ['seat'], withdrawSignature: ['seat'],
  refuseTreaty: ['seat'], disputeClause: ['seat'], saveDraft: ['seat'], saveForecasts: ['seat'], saveInstructions: ['seat'],
  sealOrders: ['seat'], unsealOrders: ['seat'], markRead: ['seat'], react: ['seat'], chooseInCrisis: ['seat'],
  answerObligation: ['seat'], offerMediation: ['seat'], answerMediation: ['seat'], passPen: ['seat'], askForHelp: ['seat'],
  openMatch: ['host'], seatPerson: ['host'], unseatPerson: ['host'], setControl: ['host'], nameDeputy: ['host'], startMatch: ['host'],
  pauseClock: ['host'], resumeClock: ['host'], extendPhase: ['host'], advancePhase: ['host'], endMatch: ['host'],
  releaseInject: ['host'], tellTable: ['host'], answerHelp: ['host'], offerWayOut: ['host'],
  closePhase: ['clock'],
}

/** What hosts do by a route of their own, with people and names beside it, is not taken from a socket. */
const NOT_BY_SOCKET: ReadonlySet<CommandType> = new Set<CommandType>(['openMatch', 'seatPerson', 'unseatPerson', 'startMatch', 'closePhase'])

const SPEAKER_OF: Readonly<Record<Actor['type'], Speaker>> = { seat: 'seat', bot: 'seat', host: 'host', clock: 'clock' }

export function mayCommand(actor: Actor, type: CommandType): boolean {
  return SPEAKERS[type].includes(SPEAKER_OF[actor.type])
}

export function mayCommandBySocket(actor: Actor, type: CommandType): boolean {
  return mayCommand(actor, type) && !NOT_BY_SOCKET.has(type)
}
