import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { liveServer } from '@/lib/server/liveServer.ts'
import { signedInHost } from '@/lib/server/access/whoAsks.ts'
import { Invited } from '@/lib/ui/host/Invited.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['host']))('host.invited.title'), referrer: 'no-referrer' }
}

export default async function InvitePage({ params }: { readonly params: Promise<{ readonly token: string }> }) {
  const { token } = await params
  const isSignedIn = await signedInHost(liveServer(), (await headers()).get('cookie')) !== null
  return (
    <Wording namespaces={['host']}>
      <Invited token={token} isSignedIn={isSignedIn} />
    </Wording>
  )
}
