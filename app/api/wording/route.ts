import { isLanguage } from '@/lib/ui/wording/languages.ts'
import { isNamespace } from '@/lib/ui/wording/namespaces.ts'
import { messagesIn } from '@/lib/ui/wording/onServer.ts'
import { refusal } from '@/lib/server/sessions/answers.ts'

/** The wordings of screens that come later than their page. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const language = asked.get('language') ?? undefined
  const namespaces = asked.getAll('namespace')
  if (!isLanguage(language) || !namespaces.every(isNamespace)) return refusal(400, 'malformed')
  return Response.json(await messagesIn(language, namespaces), { headers: { 'cache-control': 'public, max-age=300' } })
}
