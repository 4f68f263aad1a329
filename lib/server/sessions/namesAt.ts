import type { PrismaClient } from '../database/generated/client.ts'
import type { Names } from '../../protocol/messages.ts'

/** Names of the people of a table. Erased names are left out. */
export async function namesAt(prisma: PrismaClient, matchId: string): Promise<Names> {
  const people = await prisma.person.findMany({ where: { matchId }, select: { id: true, displayName: true } })
  return Object.fromEntries(people.flatMap(({ id, displayName }) => (displayName === null ? [] : [[id, displayName]])))
}
