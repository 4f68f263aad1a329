import type { Metadata } from 'next'
import { DESK_NAMESPACES } from '@/lib/ui/desk/namespaces.ts'
import { Replay } from '@/lib/ui/replay/Replay.tsx'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export const metadata: Metadata = { title: 'Replay' }

export default async function ReplayPage({ params }: { readonly params: Promise<{ readonly matchId: string }> }) {
  const { matchId } = await params
  return (
    <Wording namespaces={DESK_NAMESPACES}>
      <Replay matchId={matchId} />
    </Wording>
  )
}
