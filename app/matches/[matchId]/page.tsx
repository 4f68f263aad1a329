import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { liveServer } from '@/lib/server/liveServer.ts'
import { briefFor } from '@/lib/server/sessions/briefFor.ts'
import { DESK_NAMESPACES } from '@/lib/ui/desk/namespaces.ts'
import { MatchScreen } from '@/lib/ui/desk/MatchScreen.tsx'
import { Wording } from '@/lib/ui/wording/Wording.tsx'
import { readerLanguage } from '@/lib/ui/wording/onServer.ts'

export const metadata: Metadata = { title: 'Desk' }

/** Access is the socket's: who has no seat here gets no view, and the screen says so. */
export default async function MatchPage({ params }: { readonly params: Promise<{ readonly matchId: string }> }) {
  const { matchId } = await params
  const cookie = (await headers()).get('cookie')
  const brief = await briefFor(liveServer(), { cookie, matchId, language: await readerLanguage() })
  return (
    <Wording namespaces={DESK_NAMESPACES}>
      <MatchScreen matchId={matchId} brief={brief} />
    </Wording>
  )
}
