import type { PrismaClient } from '../../database/generated/client.ts'
import { nameKey } from './nameKey.ts'

/** Names of those who sit in a session already, as they are compared. */
export async function namesTaken(prisma: PrismaClient, sessionId: string): Promise<ReadonlySet<string>> {
  const people = await prisma.person.findMany({ where: { sessionId, displayName: { not: null } }, select: { displayName: true } })
  return new Set(people.map(({ displayName }) => nameKey(displayName ?? '')))
}
