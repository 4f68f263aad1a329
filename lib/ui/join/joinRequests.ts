import { SEATS, type Line, LINES, type Seat } from '../../engine/vocabulary.ts'
import { JOIN_REFUSALS, type JoinAnswer, type JoinOffer, type JoinRefusal, type JoinRequest, type JoinSeat, type JoinTable, type OfferAnswer } from './joinModel.ts'

/** Sitting down goes over HTTP, because the answer sets the seat's cookie. */

type Fields = { readonly [key: string]: unknown }

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function oneOf<T extends string>(set: readonly T[], value: unknown): T | null {
  return set.find((word) => word === value) ?? null
}

function seatFrom(value: unknown): readonly JoinSeat[] {
  const fields = fieldsOf(value)
  const seat = oneOf<Seat>(SEATS, fields.seat)
  if (seat === null) return []
  const free = fields.free === true
  const by = oneOf(['nobody', 'people', 'bot'] as const, fields.by) ?? (free ? 'nobody' : 'people')
  return [{ seat, free, by, line: oneOf<Line>(LINES, fields.line), names: listOf(fields.names).map(String) }]
}

function tableFrom(value: unknown): readonly JoinTable[] {
  const fields = fieldsOf(value)
  if (typeof fields.matchId !== 'string') return []
  return [{ matchId: fields.matchId, number: Number(fields.tableNumber ?? 1), seats: listOf(fields.seats).flatMap(seatFrom) }]
}

export function offerFrom(code: string, value: unknown): JoinOffer {
  const fields = fieldsOf(value)
  return {
    code, title: String(fields.title ?? ''),
    seating: fields.seating === 'drawn' ? 'drawn' : 'chosen', tables: listOf(fields.tables).flatMap(tableFrom),
  }
}

export async function askOffer(code: string): Promise<OfferAnswer> {
  try {
    const response = await fetch(`/api/join?code=${encodeURIComponent(code)}`, { headers: { accept: 'application/json' } })
    return offerAnswered(code, response.status, await response.json())
  } catch {
    return { type: 'unreachable' }
  }
}

/** Who is refused for asking too often is told to wait, and not that there is no such session. */
export function offerAnswered(code: string, status: number, body: unknown): OfferAnswer {
  if (status === 200) return { type: 'offer', offer: offerFrom(code, body) }
  return status >= 500 || status === 429 ? { type: 'unreachable' } : { type: 'unknown' }
}

const PLACES: Readonly<Record<JoinRequest['type'], string>> = { takeSeat: '/api/join', claimSeat: '/api/join', comeBack: '/api/return' }

function bodyOf(request: JoinRequest): Fields {
  if (request.type === 'comeBack') return { returnCode: request.returnCode }
  const claim = request.type === 'claimSeat' ? { claim: true } : {}
  return { code: request.code, name: request.name, ...(request.matchId === null ? {} : { matchId: request.matchId }), ...(request.seat === null ? {} : { seat: request.seat }), ...claim }
}

export async function sendJoin(request: JoinRequest): Promise<JoinAnswer> {
  try {
    const response = await fetch(PLACES[request.type], {
      method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(bodyOf(request)),
    })
    const fields = fieldsOf(await response.json().catch(() => null))
    if (response.ok && typeof fields.matchId === 'string') return { type: 'seated', matchId: fields.matchId }
    if (response.ok && typeof fields.claimId === 'string') return { type: 'waiting', waitsFor: 'claim' }
    if (response.ok && fields.waitsFor === 'place') return { type: 'waiting', waitsFor: 'place' }
    return { type: 'refused', reason: refusalOf(request, response.status, fields) }
  } catch {
    return { type: 'refused', reason: 'unreachable' }
  }
}

const BY_STATUS: Readonly<Record<number, JoinRefusal>> = { 400: 'badName', 403: 'sessionClosed', 409: 'seatTaken', 410: 'sessionClosed', 429: 'tooMany' }

/** The server's own word where it gives one, else what its status means here. */
export function refusalOf(request: JoinRequest, status: number, fields: Fields): JoinRefusal {
  const said = oneOf<JoinRefusal>(JOIN_REFUSALS, fields.code ?? fields.refusal ?? fields.error)
  if (said !== null) return said
  if (request.type === 'comeBack' && status >= 400 && status < 429) return 'badReturnCode'
  return BY_STATUS[status] ?? (status === 404 ? 'sessionClosed' : 'unreachable')
}
