import type { Viewer } from '@/lib/engine/viewShape.ts'
import { SEATS } from '@/lib/engine/vocabulary.ts'
import { replayReader } from '@/lib/server/access/replayReader.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { refusal } from '@/lib/server/sessions/answers.ts'
import { starsOf } from '@/lib/server/sessions/starsOf.ts'
import { filmOf } from '@/lib/server/sessions/filmOf.ts'
import { z } from 'zod'

type Context = { readonly params: Promise<{ readonly id: string }> }
const lens = z.union([z.enum(SEATS), z.literal('whole'), z.literal('public')])

/** Players and guests see it only when the match is over; hosts at any time. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id } = await params
  const reader = await replayReader(server, request, id)
  const match = reader === null ? null : await server.matches.find(id)
  const state = match?.state() ?? null
  if (reader === null || state === null) return refusal(404, 'noSuchMatch')
  if (reader !== 'host' && state.end === null) return refusal(403, 'notOverYet')
  const read = lens.safeParse(new URL(request.url).searchParams.get('lens') ?? 'whole')
  if (!read.success) return refusal(400, 'malformed')
  const film = await filmOf(server, id, { viewer: viewerOf(read.data), words: reader !== 'guest' })
  if (film === null) return refusal(404, 'noSuchMatch')
  const stars = reader === 'host' ? await starsOf(server.prisma, id, film.steps) : []
  return Response.json({ ...film, reader, stars }, { headers: { 'cache-control': 'private, no-store' } })
}

function viewerOf(read: z.infer<typeof lens>): Viewer {
  return read === 'whole' || read === 'public' ? { type: read } : { type: 'seat', seat: read }
}
