import type { Metadata } from 'next'
import { DebriefPaper } from '@/lib/ui/debrief/paper/DebriefPaper.tsx'
import { DESK_NAMESPACES } from '@/lib/ui/desk/namespaces.ts'
import { readAddress } from '@/lib/ui/replay/replayAddress.ts'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['replay']))('replay.debrief') }
}

type Props = { readonly params: Promise<{ readonly matchId: string }>; readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** Access is the replay's: who may not read it gets no film, and the page says so. */
export default async function DebriefPage({ params, searchParams }: Props) {
  const { matchId } = await params
  return (
    <Wording namespaces={[...DESK_NAMESPACES, 'debrief', 'futures']}>
      <DebriefPaper matchId={matchId} share={readAddress(await searchParams).share} />
    </Wording>
  )
}
