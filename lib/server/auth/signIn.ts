import { verify } from '@node-rs/argon2'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { isSecure, SESSION_COOKIE } from '../access/cookies.ts'
import { addressOfRequest } from '../access/origin.ts'
import type { LiveServer } from '../liveServer.ts'
import { signInMark } from './signInMark.ts'

/** The one place that knows the sign-in library's options. The session is a signed cookie; students never come here. */
export function signInOptions(server: LiveServer): NextAuthOptions {
  const { config, prisma, limits } = server
  return {
    secret: config.authSecret,
    session: { strategy: 'jwt', maxAge: 30 * 86_400 },
    pages: { signIn: '/host/sign-in', error: '/host/sign-in' },
    // One name with and without HTTPS, so that the socket's handshake finds it.
    cookies: { sessionToken: { name: SESSION_COOKIE, options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(config) } } },
    providers: [
      CredentialsProvider({
        credentials: { login: { label: 'login' }, password: { label: 'password', type: 'password' } },
        authorize: async (given, request) => {
          const login = given?.login ?? ''
          const address = addressOfRequest({ headers: new Headers(request.headers) }, config)
          if (!await limits.take('signInFrom', address) || !await limits.take('signIn', `${login} at ${address}`)) return null
          const host = await prisma.host.findUnique({ where: { login } })
          const isRight = await verify(host?.passwordHash ?? NOBODYS_HASH, given?.password ?? '')
          return host !== null && host.passwordHash !== null && isRight ? { id: host.id, name: host.name } : null
        },
      }),
      ...outsideProvider(config.oauth),
    ],
    callbacks: {
      signIn: async ({ user, account }) => {
        if (account?.type === 'oauth') await prisma.host.upsert({ where: { login: `oauth:${user.id}` }, create: { login: `oauth:${user.id}`, name: user.name ?? 'Host' }, update: {} })
        return true
      },
      // `account` is there at the sign-in alone; afterwards the token is renewed as it is.
      jwt: async ({ token, user, account }) => {
        const by = account?.type
        if (by === undefined) return token
        const host = await prisma.host.findUnique({ where: by === 'oauth' ? { login: `oauth:${user.id}` } : { id: user.id } })
        return { ...token, sub: host?.id, mark: signInMark(host?.passwordHash ?? null) }
      },
    },
  }
}

/** Checked against when there is no such host, so that the time of the answer does not tell. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$C4TWUs9rDEvq7w3+J4umqA32aWKB1+DSiRuBfYxFj94'

function outsideProvider(oauth: LiveServer['config']['oauth']): NextAuthOptions['providers'] {
  if (oauth === null) return []
  return [{
    id: 'oauth', name: 'Single sign-on', type: 'oauth', wellKnown: `${oauth.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid profile' } }, idToken: true, checks: ['pkce', 'state'],
    clientId: oauth.clientId, clientSecret: oauth.clientSecret,
    profile: (profile: { readonly sub: string; readonly name?: string }) => ({ id: profile.sub, name: profile.name ?? null }),
  }]
}
