import type { Metadata } from 'next'
import { preload } from 'react-dom'
import { Replay } from '@/lib/ui/replay/Replay.tsx'
import { filmPath, readAddress } from '@/lib/ui/replay/replayAddress.ts'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['replay']))('replay.title') }
}

type Props = { readonly params: Promise<{ readonly matchId: string }>; readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function ReplayPage({ params, searchParams }: Props) {
  const { matchId } = await params
  const address = readAddress(await searchParams)
  // The film is on its way while the scripts that show it are, behind what the page is set in.
  preload(filmPath({ matchId, share: address.share, lens: address.lens }), { as: 'fetch', crossOrigin: 'anonymous', fetchPriority: 'low' })
  return (
    <Wording namespaces={['replay']}>
      <Replay matchId={matchId} address={address} />
    </Wording>
  )
}
