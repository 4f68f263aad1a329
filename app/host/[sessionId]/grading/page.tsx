import type { Metadata } from 'next'
import { GradingSheet } from '@/lib/ui/console/grading/GradingSheet.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['grading']))('grading.title') }
}

export default async function GradingPage({ params }: { readonly params: Promise<{ readonly sessionId: string }> }) {
  const { sessionId } = await params
  return (
    <Wording namespaces={['console', 'grading']}>
      <GradingSheet sessionId={sessionId} />
    </Wording>
  )
}
