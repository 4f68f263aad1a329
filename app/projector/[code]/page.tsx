import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { joinCodeFrom } from '@/lib/ui/door/joinCode.ts'
import { DESK_NAMESPACES } from '@/lib/ui/desk/namespaces.ts'
import { Projector } from '@/lib/ui/projector/Projector.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['console']))('console.projector') }
}

export default async function ProjectorPage({ params }: { readonly params: Promise<{ readonly code: string }> }) {
  const code = joinCodeFrom(decodeURIComponent((await params).code))
  if (code === null) notFound()
  return (
    <Wording namespaces={[...DESK_NAMESPACES, 'console']}>
      <Projector code={code} />
    </Wording>
  )
}
