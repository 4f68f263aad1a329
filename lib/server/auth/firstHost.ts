import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { hash, verify } from '@node-rs/argon2'
import type { PrismaClient } from '../database/generated/client.ts'

export type HostLogin = { readonly login: string; readonly password: string }

/** Made once, at the first start, and kept in the data folder for the operator; the database has only the hash. Null once it opens nothing. */
export async function firstHost(prisma: PrismaClient, dataDir: string): Promise<HostLogin | null> {
  const file = path.join(dataDir, 'host-login.json')
  if (await prisma.host.count() === 0) await makeHost(prisma, file)
  const kept = keptLogin(file)
  return kept !== null && await opensDoor(prisma, kept) ? kept : null
}

/** Several processes may start at once: who comes second waits here until the first has written the file too. */
async function makeHost(prisma: PrismaClient, file: string): Promise<void> {
  const made: HostLogin = { login: 'host', password: randomBytes(9).toString('base64url') }
  const passwordHash = await hash(made.password)
  await prisma.$transaction(async (all) => {
    const { count } = await all.host.createMany({ data: [{ login: made.login, name: 'Host', passwordHash }], skipDuplicates: true })
    if (count > 0) fs.writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  })
}

/** Another password may have been set since. */
async function opensDoor(prisma: PrismaClient, { login, password }: HostLogin): Promise<boolean> {
  const host = await prisma.host.findUnique({ where: { login } })
  return host !== null && host.passwordHash !== null && await verify(host.passwordHash, password)
}

/** Null where the operator has removed the file, as is wise on a public server. */
function keptLogin(file: string): HostLogin | null {
  try {
    const kept: HostLogin = JSON.parse(fs.readFileSync(file, 'utf8'))
    return kept
  } catch {
    return null
  }
}
