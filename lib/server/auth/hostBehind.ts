import { decode } from 'next-auth/jwt'
import { SESSION_COOKIE } from '../access/cookies.ts'
import type { Config } from '../config/config.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import { signInMark } from './signInMark.ts'

export type SignInParts = { readonly config: Pick<Config, 'authSecret'>; readonly prisma: PrismaClient }

/** The signed-in host behind these cookies, or null. Long sessions are cut into `.0`, `.1` … by the sign-in library. */
export async function hostBehind({ config, prisma }: SignInParts, cookies: ReadonlyMap<string, string>): Promise<string | null> {
  const token = cookies.get(SESSION_COOKIE) ?? [0, 1, 2].map((part) => cookies.get(`${SESSION_COOKIE}.${part}`) ?? '').join('')
  const claims = token === '' ? null : await decode({ token, secret: config.authSecret }).catch(() => null)
  if (claims?.sub === undefined) return null
  const host = await prisma.host.findUnique({ where: { id: claims.sub }, select: { passwordHash: true } })
  return host !== null && claims.mark === signInMark(host.passwordHash) ? claims.sub : null
}
