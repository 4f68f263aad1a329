import type { Metadata } from 'next'
import { ComeBack } from '@/lib/ui/join/ComeBack.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['join']))('join.comeBack') }
}

export default function ReturnPage() {
  return (
    <Wording namespaces={['join']}>
      <ComeBack />
    </Wording>
  )
}
