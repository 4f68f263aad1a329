import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { liveServer } from '@/lib/server/liveServer.ts'
import { lookIn } from '@/lib/server/sessions/seats/lookIn.ts'
import { joinCodeFrom } from '@/lib/ui/door/joinCode.ts'
import { Join } from '@/lib/ui/join/Join.tsx'
import { offerAnswered } from '@/lib/ui/join/joinRequests.ts'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['join']))('join.title') }
}

export default async function JoinPage({ params }: { readonly params: Promise<{ readonly code: string }> }) {
  const code = joinCodeFrom(decodeURIComponent((await params).code))
  if (code === null) notFound()
  const looked = await lookIn(liveServer(), { headers: await headers() }, code)
  const first = offerAnswered(code, looked instanceof Response ? looked.status : 200, looked)
  return (
    <Wording namespaces={['join', 'lines']}>
      <Join code={code} first={first} />
    </Wording>
  )
}
