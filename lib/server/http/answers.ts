import type { Budget } from '../access/limits.ts'
import { addressOfRequest, isOwnOrigin } from '../access/origin.ts'
import { bodyWithin } from './bodyWithin.ts'
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

/** No form and no JSON of ours is longer. */
export const MOST_FIELDS_BYTES = 1_000_000

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
  const headers = { 'set-cookie': seatCookie(server.config, seated.matchId, seated.seatToken), 'cache-control': 'no-store' }
  const wantsJson = request.headers.get('accept')?.includes('application/json') ?? false
  return wantsJson
    ? Response.json({ ok: true, ...seated }, { headers })
    : new Response(null, { status: 303, headers: { ...headers, location: `/matches/${seated.matchId}` } })
}

/** Of a request what tells who asks. */
export type Asker = { readonly headers: Pick<Headers, 'get'> }

/** Null when the request may go on. */
export async function refusedAtDoor({ config, limits }: Pick<LiveServer, 'config' | 'limits'>, request: Asker, budget: Budget): Promise<Response | null> {
  if (!isOwnOrigin((name) => request.headers.get(name), config.publicUrl)) return refusal(403, 'otherOrigin')
  return await limits.take(budget, addressOfRequest(request, config)) ? null : refusal(429, 'tooMany')
}
