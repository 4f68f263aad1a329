import type { Metadata } from 'next'
import { ConsoleLive } from '@/lib/ui/console/ConsoleLive.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['console']))('console.tables') }
}

export default async function ConsolePage({ params }: { readonly params: Promise<{ readonly sessionId: string }> }) {
  const { sessionId } = await params
  return (
    <Wording namespaces={['console', 'host', 'ledger', 'rejections', 'worldEvents']}>
      <ConsoleLive sessionId={sessionId} />
    </Wording>
  )
}
