import type { Metadata } from 'next'
import { liveServer } from '@/lib/server/liveServer.ts'
import { SignIn } from '@/lib/ui/host/SignIn.tsx'
import { translatorFor } from '@/lib/ui/wording/onServer.ts'
import { Wording } from '@/lib/ui/wording/Wording.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor(['host']))('host.signIn') }
}

type Asked = { readonly searchParams: Promise<{ readonly callbackUrl?: string | string[]; readonly error?: string | string[] }> }

export default async function SignInPage({ searchParams }: Asked) {
  const { callbackUrl, error } = await searchParams
  const outside = liveServer().config.oauth === null ? 'none' : error === undefined ? 'open' : 'refused'
  return (
    <Wording namespaces={['host']}>
      <SignIn next={ownPath(callbackUrl)} outside={outside} />
    </Wording>
  )
}

/** Only a path of this site: nobody is sent elsewhere after signing in. */
function ownPath(asked: string | string[] | undefined): string {
  if (typeof asked !== 'string') return '/host'
  const url = new URL(asked, 'http://here.invalid')
  return /^\/(host|invite)(\/|$)/.test(url.pathname) ? url.pathname : '/host'
}
