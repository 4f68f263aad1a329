import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Viewer } from '@/lib/engine/viewShape.ts'
import { SEATS } from '@/lib/engine/vocabulary.ts'
import { replayToRead } from '@/lib/server/access/replayGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { refusal } from '@/lib/server/http/answers.ts'
import { FilmShelf } from '@/lib/server/replays/filmShelf.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }
const lens = z.union([z.enum(SEATS), z.literal('whole'), z.literal('public')])
const shelf = new FilmShelf()
const kept = { 'cache-control': 'private, no-store' }
const plain = { ...kept, 'content-type': 'application/json; charset=utf-8' }

/**
 * Players and guests see it only when the match is over; hosts at any time. With `as=gzip` the body is a zipped file, which the
 * screen opens itself: the pages’ server drops the content encoding of a route.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id } = await params
  const asked = await replayToRead(server, request, id)
  if (!asked.ok) return asked.error
  const { reader, match } = asked.value
  const read = lens.safeParse(new URL(request.url).searchParams.get('lens') ?? 'whole')
  if (!read.success) return refusal(400, 'malformed')
  const film = await shelf.film(server, { matchId: id, revision: match.revision(), viewer: viewerOf(read.data), words: reader !== 'guest', reader })
  if (film === null) return refusal(404, 'noSuchMatch')
  const zips = new URL(request.url).searchParams.get('as') === 'gzip'
  return zips ? new Response(new Uint8Array(film), { headers: { ...kept, 'content-type': 'application/gzip' } }) : new Response(new Uint8Array(gunzipSync(film)), { headers: plain })
}

function viewerOf(read: z.infer<typeof lens>): Viewer {
  return read === 'whole' || read === 'public' ? { type: read } : { type: 'seat', seat: read }
}
