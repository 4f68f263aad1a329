import { withAuth } from 'next-auth/middleware'
import { signedInHost } from '@/lib/server/access/whoAsks.ts'
import { liveServer } from '@/lib/server/liveServer.ts'

/** Hosts' pages begin with signing in. What they show is checked again where it is read. */
export default withAuth({
  pages: { signIn: '/host/sign-in' },
  cookies: { sessionToken: { name: 'lt_session' } },
  // A sign-in may have ended before its cookie does.
  callbacks: { authorized: async ({ req }) => await signedInHost(liveServer(), req.headers.get('cookie')) !== null },
})

export const config = { matcher: ['/host/:path*'] }
