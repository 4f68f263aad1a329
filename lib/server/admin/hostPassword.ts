import { randomBytes } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { PrismaClient } from '../database/generated/client.ts'

const SHORTEST = 10

/**
 * Gives a host a new password, and makes the host where there is none with this login.
 * @throws Error if the password is too short.
 */
export async function setHostPassword(prisma: PrismaClient, login: string, given: string | null): Promise<{ readonly login: string; readonly password: string | null }> {
  if (given !== null && given.length < SHORTEST) throw new Error(`A password needs ${SHORTEST} characters or more.`)
  const made = given === null ? randomBytes(12).toString('base64url') : null
  const passwordHash = await hash(given ?? made ?? '')
  await prisma.host.upsert({ where: { login }, create: { login, name: login, passwordHash }, update: { passwordHash } })
  // A password that was given is not repeated: it would end up in a terminal's history of output.
  return { login, password: made }
}
