import type { Metadata } from 'next'
import { HostTable } from '@/lib/ui/console/HostTable.tsx'
import { eyesFrom } from '@/lib/ui/console/eyes.ts'
import { DESK_NAMESPACES } from '@/lib/ui/desk/namespaces.ts'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['console']))('console.look.title') }
}

type Asked = {
  readonly params: Promise<{ readonly sessionId: string; readonly matchId: string }>
  readonly searchParams: Promise<{ readonly as?: string | string[] }>
}

/** Access is the socket's: who does not host this table gets no view. */
export default async function HostTablePage({ params, searchParams }: Asked) {
  const { sessionId, matchId } = await params
  const as = eyesFrom((await searchParams).as)
  return (
    <Wording namespaces={[...DESK_NAMESPACES, 'console']}>
      <HostTable key={as} sessionId={sessionId} matchId={matchId} as={as} />
    </Wording>
  )
}
