import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { joinCodeFrom } from '@/lib/ui/door/joinCode.ts'
import { Join } from '@/lib/ui/join/Join.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['join']))('join.title') }
}

export default async function JoinPage({ params }: { readonly params: Promise<{ readonly code: string }> }) {
  const code = joinCodeFrom(decodeURIComponent((await params).code))
  if (code === null) notFound()
  return (
    <Wording namespaces={['join', 'lines']}>
      <Join code={code} />
    </Wording>
  )
}
