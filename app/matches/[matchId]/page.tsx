import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { SEATS } from '@/lib/engine/vocabulary.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { openedFor } from '@/lib/server/sessions/openedFor.ts'
import { FIRST_NAMESPACES } from '@/lib/ui/desk/namespaces.ts'
import { MatchScreen } from '@/lib/ui/desk/MatchScreen.tsx'
import { Wording } from '@/lib/ui/wording/Wording.tsx'
import { readerLanguage, translatorFor } from '@/lib/ui/wording/onServer.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['desk']))('desk.heading') }
}

type Asked = {
  readonly params: Promise<{ readonly matchId: string }>
  readonly searchParams: Promise<{ readonly as?: string | string[] }>
}

/** Who may see nothing here gets nothing, and the socket says why. The view comes as text: a phone reads that soonest. */
export default async function MatchPage({ params, searchParams }: Asked) {
  const { matchId } = await params
  // A host who stands in for a seat says which; a player sees from their own, whatever is asked.
  const asked = (await searchParams).as
  const as = SEATS.find((seat) => seat === asked)
  const cookie = (await headers()).get('cookie')
  const { reading, look } = await openedFor(liveServer(), { cookie, matchId, as, language: await readerLanguage() })
  return (
    <Wording namespaces={FIRST_NAMESPACES}>
      <MatchScreen matchId={matchId} as={as} reading={reading} look={look === null ? null : JSON.stringify(look)} />
    </Wording>
  )
}
