import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { liveServer } from '@/lib/server/liveServer.ts'
import { replaysFor } from '@/lib/server/replays/replaysFor.ts'
import { signedInHost } from '@/lib/server/access/whoAsks.ts'
import { ReplayList } from '@/lib/ui/replay/ReplayList.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['replay']))('replay.list.title') }
}

export default async function ReplaysPage() {
  const cookie = (await headers()).get('cookie')
  const { mine, hosted } = await replaysFor(liveServer(), cookie)
  const isHost = await signedInHost(liveServer(), cookie) !== null
  return (
    <Wording namespaces={['replay']}>
      <ReplayList mine={mine} hosted={hosted} isHost={isHost} />
    </Wording>
  )
}
