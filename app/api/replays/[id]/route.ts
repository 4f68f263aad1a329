import { z } from 'zod'
import { SEATS } from '@/lib/engine/vocabulary.ts'
import type { Viewer } from '@/lib/engine/viewShape.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { refusal } from '@/lib/server/sessions/answers.ts'
import { filmOf } from '@/lib/server/sessions/filmOf.ts'
import { placeOfRequest } from '@/lib/server/sessions/whoAmI.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }
const lens = z.union([z.enum(SEATS), z.literal('whole'), z.literal('public')])

/** Players see the whole only when the match is over; hosts at any time. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id } = await params
  const place = await placeOfRequest(server, request.headers.get('cookie'), id)
  const match = place === null ? null : await server.matches.find(id)
  const state = match?.state() ?? null
  if (place === null || state === null) return refusal(404, 'noSuchMatch')
  if (place.type === 'person' && state.end === null) return refusal(403, 'notOverYet')
  const read = lens.safeParse(new URL(request.url).searchParams.get('lens') ?? 'whole')
  if (!read.success) return refusal(400, 'malformed')
  const film = await filmOf(server, id, viewerOf(read.data))
  return film === null ? refusal(404, 'noSuchMatch') : Response.json(film, { headers: { 'cache-control': 'private, no-store' } })
}

function viewerOf(read: z.infer<typeof lens>): Viewer {
  return read === 'whole' || read === 'public' ? { type: read } : { type: 'seat', seat: read }
}
