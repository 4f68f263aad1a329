import { withAuth } from 'next-auth/middleware'

/** Hosts' pages begin with signing in. What they show is checked again where it is read. */
export default withAuth({
  pages: { signIn: '/host/sign-in' },
  cookies: { sessionToken: { name: 'lt_session' } },
})

export const config = { matcher: ['/host/:path*'] }
