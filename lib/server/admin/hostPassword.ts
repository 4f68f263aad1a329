import { randomBytes } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Database } from '../database/database.ts'
import { tellServers } from './tellServers.ts'

const SHORTEST = 10

/**
 * Gives a host a new password, and makes the host where there is none with this login. Whoever is signed in by an older one
 * is so no longer.
 * @throws Error if the password is too short.
 */
export async function setHostPassword({ prisma, pool }: Pick<Database, 'prisma' | 'pool'>, login: string, given: string | null): Promise<{ readonly login: string; readonly password: string | null }> {
  if (given !== null && given.length < SHORTEST) throw new Error(`A password needs ${SHORTEST} characters or more.`)
  const made = given === null ? randomBytes(12).toString('base64url') : null
  const passwordHash = await hash(given ?? made ?? '')
  const { id: hostId } = await prisma.host.upsert({ where: { login }, create: { login, name: login, passwordHash }, update: { passwordHash } })
  await tellServers(pool, { type: 'hostDismissed', hostId })
  // A password that was given is not repeated: it would end up in a terminal's history of output.
  return { login, password: made }
}
