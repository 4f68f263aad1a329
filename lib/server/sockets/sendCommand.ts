import { branded } from '../../base/brand.ts'
import type { Actor, CommandType } from '../../engine/commands.ts'
import type { PersonId } from '../../engine/ids.ts'
import type { MatchState } from '../../engine/state.ts'
import { commandRequest, type CommandRequest, type Receipt, type Refusal } from '../../protocol/messages.ts'
import { seatOfPerson } from '../access/lookAt.ts'
import { mayCommand, mayCommandBySocket } from '../access/mayCommand.ts'
import { placeAt, type Place } from '../access/whoAsks.ts'
import { recordCommand, type HostCommandRecord } from '../sessions/recordCommand.ts'
import type { Asking } from './asking.ts'
import type { GameSocket } from './rooms.ts'
import type { SocketParts } from './socketParts.ts'

export async function answerCommand({ socket, parts, request }: Asking<unknown>): Promise<Receipt> {
  const end = parts.metrics.ackSeconds.startTimer()
  const receipt = await receiptFor(socket, parts, request).catch((error: unknown) => {
    parts.logger.error({ err: error }, 'command failed')
    return no('failed', 'resend')
  })
  end()
  parts.metrics.commands.inc({ answer: receipt.ok ? 'kept' : 'rejection' in receipt ? 'rejected' : 'refused' })
  return receipt
}

async function receiptFor(socket: GameSocket, parts: SocketParts, request: unknown): Promise<Receipt> {
  const read = commandRequest.safeParse(request)
  if (!read.success) return { ok: false, malformed: read.error.issues[0]?.path.join('.') ?? '' }
  return submit(socket, parts, read.data)
}

async function submit(socket: GameSocket, parts: SocketParts, { matchId, commandId, command }: CommandRequest): Promise<Receipt> {
  const place = socket.data.places.get(matchId) ?? await hostPlace(socket, parts, matchId)
  if (place === null) return no('notAllowed')
  if (!await parts.limits.take('command', whoseBudget(place))) return no('tooMany', 'resend')
  const match = await parts.matches.find(matchId)
  const state = match?.state() ?? null
  if (match === null || state === null) return no('noSuchMatch')
  const actor = actorAt(place, state, command.type)
  if (actor === null || !mayCommandBySocket(actor, command.type)) return no('notAllowed')
  if (place.type === 'person') parts.presence.acted(matchId, place.personId)
  const receipt = await match.submit(actor, commandId, command)
  if (place.type === 'host' && receipt.ok) await keepRecord(parts, { hostId: place.hostId, matchId, commandId, command })
  return receipt
}

async function keepRecord({ prisma, rooms }: SocketParts, record: HostCommandRecord): Promise<void> {
  const sessionId = await recordCommand(prisma, record)
  if (sessionId !== null) rooms.sessionChanged(sessionId)
}

/** A host may speak to a table without looking at it: the console does. */
async function hostPlace(socket: GameSocket, parts: SocketParts, matchId: string): Promise<Place | null> {
  const { hostId } = socket.data.credentials
  if (hostId === null) return null
  const place = await placeAt(parts.prisma, { hostId, tokens: [] }, matchId)
  if (place !== null) socket.data.places.set(matchId, place)
  return place
}

/** The seat is the one that the match gives this person now. */
function actorAt(place: Place, state: MatchState, type: CommandType): Actor | null {
  if (place.type === 'host') return hostAt(place, state, type)
  const seat = seatOfPerson(state, place.personId)
  return seat === null ? null : { type: 'seat', seat, personId: branded<PersonId>(place.personId) }
}

/** K18: what only a seat may ask a host asks as the seat that it stands in for, if it looks through its eyes. */
function hostAt({ hostId, as }: Extract<Place, { type: 'host' }>, state: MatchState, type: CommandType): Actor {
  const host: Actor = { type: 'host', hostId }
  if (mayCommand(host, type) || as === null || state.seats[as].control !== 'host') return host
  return { type: 'seat', seat: as, personId: branded<PersonId>(`host.${hostId}`) }
}

function whoseBudget(place: Place): string {
  return place.type === 'host' ? `host ${place.hostId}` : place.personId
}

function no(refusal: Refusal, then: 'resend' | 'giveUp' = 'giveUp'): Receipt {
  return { ok: false, refusal, resend: then === 'resend' }
}
