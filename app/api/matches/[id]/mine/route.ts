import { liveServer } from '@/lib/server/liveServer.ts'
import { jsonFile, refusal } from '@/lib/server/http/answers.ts'
import { personRecord } from '@/lib/server/sessions/people/personRecord.ts'
import { placeOfRequest } from '@/lib/server/access/whoAsks.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** What is kept about whoever asks, at this table; about nobody else. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const place = await placeOfRequest(server, request.headers.get('cookie'), (await params).id)
  const record = place?.type === 'person' ? await personRecord(server, place.personId) : null
  return record === null ? refusal(404, 'noSuchMatch') : jsonFile(`person-${record.person.id}.json`, record)
}
