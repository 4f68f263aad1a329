import { redirect } from 'next/navigation'
import { joinCodeFrom } from '@/lib/ui/door/joinCode.ts'

/** Where the door's form goes while its script has not come yet. */
export default async function JoinByForm({ searchParams }: { readonly searchParams: Promise<{ readonly code?: string | string[] }> }) {
  const { code } = await searchParams
  const read = typeof code === 'string' ? joinCodeFrom(code) : null
  redirect(read === null ? '/' : `/join/${read}`)
}
