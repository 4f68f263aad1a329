import type { Budget } from '../access/limits.ts'
import { bodyWithin } from '../access/bodyWithin.ts'
import { seatCookie } from '../access/cookies.ts'
import type { LiveServer } from '../liveServer.ts'

/** Answers of routes: JSON to programs and scripts, a redirect to a plain form. */

export function refusal(status: number, code: string): Response {
  return Response.json({ ok: false, code }, { status, headers: { 'cache-control': 'no-store' } })
}

export function kept(body: object): Response {
  return Response.json({ ok: true, ...body }, { headers: { 'cache-control': 'no-store' } })
}

/** A download; `name` ends in .json. */
export function jsonFile(name: string, body: object): Response {
  return Response.json(body, { headers: { 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' } })
}

const MOST_FIELDS_BYTES = 1_000_000

/** A form's fields or a JSON body, whichever came; null where it is neither, or longer than any of ours. */
export async function fieldsOf(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  const isJson = type.includes('application/json')
  if (!isJson && !type.includes('form')) return {}
  const body = await bodyWithin(request, MOST_FIELDS_BYTES)
  if (body === null) return null
  try {
    return isJson ? JSON.parse(body.toString('utf8')) : Object.fromEntries(await new Response(body, { headers: { 'content-type': type } }).formData())
  } catch {
    return null
  }
}

/** Gives the seat's cookie, then the table. */
export function seatedAnswer(server: LiveServer, request: Request, seated: { readonly matchId: string; readonly seatToken: string }): Response {
  const isSecure = server.config.publicUrl?.startsWith('https:') ?? false
  const headers = { 'set-cookie': seatCookie(seated.matchId, seated.seatToken, isSecure), 'cache-control': 'no-store' }
  const wantsJson = request.headers.get('accept')?.includes('application/json') ?? false
  return wantsJson
    ? Response.json({ ok: true, ...seated }, { headers })
    : new Response(null, { status: 303, headers: { ...headers, location: `/matches/${seated.matchId}` } })
}

/** Of a request what tells who asks. */
export type Asker = { readonly headers: Pick<Headers, 'get'> }

/** Null when the request may go on. Another site's page may not act with a visitor's cookies. */
export async function refusedAtDoor(server: Pick<LiveServer, 'config' | 'limits'>, request: Asker, budget: Budget): Promise<Response | null> {
  const origin = request.headers.get('origin')
  const host = request.headers.get('host')
  if (origin !== null && !isOwn(origin, host, server.config.publicUrl)) return refusal(403, 'otherOrigin')
  const forwarded = server.config.trustProxy ? request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() : undefined
  const address = forwarded ?? request.headers.get(ADDRESS_HEADER) ?? 'unknown'
  return await server.limits.take(budget, address) ? null : refusal(429, 'tooMany')
}

/** Set by our own HTTP server from the connection, over whatever a client sent. */
export const ADDRESS_HEADER = 'x-lt-address'

function isOwn(origin: string, host: string | null, publicUrl: string | null): boolean {
  try {
    return new URL(origin).host === host || (publicUrl !== null && new URL(publicUrl).origin === origin)
  } catch {
    return false
  }
}
