import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { PrismaClient } from '../database/generated/client.ts'

/** Only hashes are stored: who reads the database can't take a seat. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export async function giveSeatToken(prisma: PrismaClient, personId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await prisma.seatToken.create({ data: { hash: hashOfToken(token), personId, kind: 'seat' } })
  return token
}

/** No vowels and nothing that looks like another sign: codes are read aloud and typed on phones. */
const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXYZ'

export function spokenCode(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** For the same seat on another device; typed, so shorter, and tried only under a limit. */
export async function giveReturnCode(prisma: PrismaClient, personId: string): Promise<string> {
  const code = spokenCode(10)
  await prisma.seatToken.create({ data: { hash: hashOfToken(code), personId, kind: 'return' } })
  return code
}

/** Older codes end: whoever finds a note of one takes no seat with it. */
export async function renewReturnCode(prisma: PrismaClient, personId: string): Promise<string> {
  await prisma.seatToken.updateMany({ where: { personId, kind: 'return', revokedAt: null }, data: { revokedAt: new Date() } })
  return giveReturnCode(prisma, personId)
}

export function readSpokenCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

export type SeatedPerson = { readonly personId: string; readonly matchId: string; readonly sessionId: string | null; readonly isObserver: boolean }

/** The people whose tokens these are, for one match. */
export async function personBehind(prisma: PrismaClient, tokens: readonly string[], matchId: string): Promise<SeatedPerson | null> {
  if (tokens.length === 0) return null
  const found = await prisma.seatToken.findFirst({
    where: { hash: { in: tokens.map(hashOfToken) }, kind: 'seat', revokedAt: null, person: { matchId } },
    orderBy: { createdAt: 'desc' },
    select: { personId: true, person: { select: { sessionId: true, role: true } } },
  })
  return found === null ? null : { personId: found.personId, matchId, sessionId: found.person.sessionId, isObserver: found.person.role === 'observer' }
}
