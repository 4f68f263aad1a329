import type { Metadata } from 'next'
import { SessionsLive } from '@/lib/ui/host/SessionsLive.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['host']))('host.sessions') }
}

export default function HostPage() {
  return (
    <Wording namespaces={['host']}>
      <SessionsLive />
    </Wording>
  )
}
