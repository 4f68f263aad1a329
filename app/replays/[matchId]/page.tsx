import type { Metadata } from 'next'
import { DESK_NAMESPACES } from '@/lib/ui/desk/namespaces.ts'
import { Replay } from '@/lib/ui/replay/Replay.tsx'
import { readAddress } from '@/lib/ui/replay/replayAddress.ts'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['replay']))('replay.title') }
}

type Props = { readonly params: Promise<{ readonly matchId: string }>; readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function ReplayPage({ params, searchParams }: Props) {
  const { matchId } = await params
  return (
    <Wording namespaces={[...DESK_NAMESPACES, 'futures']}>
      <Replay matchId={matchId} address={readAddress(await searchParams)} />
    </Wording>
  )
}
