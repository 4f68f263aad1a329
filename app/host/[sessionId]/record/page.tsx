import type { Metadata } from 'next'
import { WholeRecord } from '@/lib/ui/console/WholeRecord.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['console']))('console.record') }
}

export default async function RecordPage({ params }: { readonly params: Promise<{ readonly sessionId: string }> }) {
  const { sessionId } = await params
  return (
    <Wording namespaces={['console', 'worldEvents']}>
      <WholeRecord sessionId={sessionId} />
    </Wording>
  )
}
