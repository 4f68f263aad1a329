import { gzipSync } from 'node:zlib'
import { isLanguage } from '@/lib/ui/wording/languages.ts'
import { isNamespace } from '@/lib/ui/wording/namespaces.ts'
import { messagesIn } from '@/lib/ui/wording/onServer.ts'
import { refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { liveServer } from '@/lib/server/liveServer.ts'

const headers = { 'cache-control': 'public, max-age=300' }

/** The wordings of screens that come later than their page; with `as=gzip` as a zipped file, like a film. */
export async function GET(request: Request): Promise<Response> {
  const atDoor = await refusedAtDoor(liveServer(), request, 'read')
  if (atDoor !== null) return atDoor
  const asked = new URL(request.url).searchParams
  const language = asked.get('language') ?? undefined
  const namespaces = asked.getAll('namespace')
  if (!isLanguage(language) || !namespaces.every(isNamespace)) return refusal(400, 'malformed')
  const words = await messagesIn(language, namespaces)
  if (asked.get('as') !== 'gzip') return Response.json(words, { headers })
  return new Response(new Uint8Array(gzipSync(JSON.stringify(words))), { headers: { ...headers, 'content-type': 'application/gzip' } })
}
