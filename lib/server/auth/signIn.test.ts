import { hash } from '@node-rs/argon2'
import { encode } from 'next-auth/jwt'
import type { CredentialsConfig } from 'next-auth/providers/credentials'
import { expect, it } from 'vitest'
import { SESSION_COOKIE } from '../access/cookies.ts'
import { CONNECTION_HEADER } from '../access/origin.ts'
import { signedInHost } from '../access/whoAsks.ts'
import { setHostPassword } from '../admin/hostPassword.ts'
import { createSession } from '../sessions/createSession.ts'
import { testServer } from '../testing/testServer.ts'
import { signInOptions } from './signIn.ts'

const server = testServer('sign-in', { environment: { RATE_LIMIT_FACTOR: '1' } })

/** The id of the host who comes in with this password from this address; null where nobody does. */
async function cameIn(address: string, password: string): Promise<string | null> {
  const provider = signInOptions(server.live).providers.find(({ type }) => type === 'credentials') as CredentialsConfig
  const { authorize } = provider.options as unknown as CredentialsConfig
  const host = await authorize({ login: 'host', password }, { headers: { [CONNECTION_HEADER]: address }, query: {}, body: {}, method: 'POST' })
  return host?.id ?? null
}

it('guesses at a host’s password shut out who guesses, and not the host elsewhere', async () => {
  await server.database.prisma.host.update({ where: { id: 'host' }, data: { passwordHash: await hash('the right one') } })
  for (let tries = 0; tries < 20; tries++) expect(await cameIn('192.0.2.66', 'a guess')).toBeNull()
  expect(await cameIn('192.0.2.66', 'the right one')).toBeNull()
  expect(await cameIn('192.0.2.1', 'the right one')).toBe('host')
})

/** As the sign-in library does once it has let someone in: what it writes into the cookie. */
async function cookieOf(user: { readonly id: string; readonly name: string }): Promise<string> {
  const { callbacks } = signInOptions(server.live)
  const token = await callbacks!.jwt!({ token: { sub: user.id }, user, account: { type: 'credentials', provider: 'credentials', providerAccountId: user.id } })
  return `${SESSION_COOKIE}=${await encode({ token, secret: server.config.authSecret })}`
}

it('a new password ends what its host signed in by before: pages, sockets to come, and those that are open', async () => {
  const session = await createSession(server.live, 'host', { title: 'Mine', tables: 1 })
  await setHostPassword(server.database, 'host', 'the first of two')
  const cookie = await cookieOf({ id: 'host', name: 'Host' })
  expect(await signedInHost(server.live, cookie)).toBe('host')
  const socket = await server.socket({ cookie })
  const watch = () => socket.timeout(20_000).emitWithAck('watchSession', { sessionId: session.sessionId })
  expect(await watch()).toMatchObject({ ok: true })
  const closed = new Promise((resolve) => socket.once('disconnect', resolve))
  await setHostPassword(server.database, 'host', 'the second of two')
  expect(await closed).toBe('io server disconnect')
  expect(await signedInHost(server.live, cookie)).toBeNull()
  const again = await server.socket({ cookie })
  expect(await again.timeout(20_000).emitWithAck('watchSession', { sessionId: session.sessionId })).toMatchObject({ ok: false })
  expect(await signedInHost(server.live, await cookieOf({ id: 'host', name: 'Host' }))).toBe('host')
})

it('a sign-in whose host is gone is nobody’s', async () => {
  expect(await signedInHost(server.live, await server.signedIn('someone else'))).toBeNull()
})
