import { hash } from '@node-rs/argon2'
import type { CredentialsConfig } from 'next-auth/providers/credentials'
import { expect, it } from 'vitest'
import { CONNECTION_HEADER } from '../access/origin.ts'
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
