import type { PrismaClient } from '../../database/generated/client.ts'
import type { Names } from '../../../protocol/messages.ts'

/** Names of the people of a table, and of the hosts who may pause it. Erased names are left out. */
export async function namesAt(prisma: PrismaClient, matchId: string): Promise<Names> {
  const [people, hosts] = await Promise.all([
    prisma.person.findMany({ where: { matchId }, select: { id: true, displayName: true } }),
    prisma.host.findMany({ where: { sessions: { some: { session: { matches: { some: { id: matchId } } } } } }, select: { id: true, name: true } }),
  ])
  return Object.fromEntries([...people, ...hosts.map(({ id, name }) => ({ id, displayName: name }))].flatMap(({ id, displayName }) => (displayName === null ? [] : [[id, displayName]])))
}
