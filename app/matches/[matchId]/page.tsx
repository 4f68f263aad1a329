import type { Metadata } from 'next'
import { DESK_NAMESPACES } from '@/lib/ui/desk/namespaces.ts'
import { MatchScreen } from '@/lib/ui/desk/MatchScreen.tsx'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export const metadata: Metadata = { title: 'Desk' }

/** Access is the socket's: who has no seat here gets no view, and the screen says so. */
export default async function MatchPage({ params }: { readonly params: Promise<{ readonly matchId: string }> }) {
  const { matchId } = await params
  return (
    <Wording namespaces={DESK_NAMESPACES}>
      <MatchScreen matchId={matchId} brief={[]} />
    </Wording>
  )
}
