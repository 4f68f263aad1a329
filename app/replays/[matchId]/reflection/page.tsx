import type { Metadata } from 'next'
import { ReflectionScreen } from '@/lib/ui/debrief/reflection/ReflectionScreen.tsx'
import { DESK_NAMESPACES } from '@/lib/ui/desk/namespaces.ts'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['debrief']))('debrief.form.title') }
}

/** Access is the routes': who may neither write nor read here is told so. */
export default async function ReflectionPage({ params }: { readonly params: Promise<{ readonly matchId: string }> }) {
  const { matchId } = await params
  return (
    <Wording namespaces={[...DESK_NAMESPACES, 'debrief']}>
      <ReflectionScreen matchId={matchId} />
    </Wording>
  )
}
