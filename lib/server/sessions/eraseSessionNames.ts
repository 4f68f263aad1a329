import type { LiveServer } from '../liveServer.ts'
import { namesAt } from './namesAt.ts'
import { removePeople } from './removePerson.ts'

/** Every name, word and way in of a session, those expected among them; its matches stay. Answers with how many people. */
export async function eraseSessionNames(server: Pick<LiveServer, 'prisma' | 'log' | 'rooms' | 'erased'>, sessionId: string): Promise<number> {
  const { prisma, rooms } = server
  const people = await prisma.person.findMany({ where: { sessionId, erasedAt: null }, select: { id: true } })
  await removePeople(server, people.map(({ id }) => id))
  await prisma.rosterEntry.deleteMany({ where: { sessionId } })
  await prisma.seatClaim.deleteMany({ where: { sessionId } })
  const tables = await prisma.match.findMany({ where: { sessionId }, select: { id: true } })
  for (const { id } of tables) rooms.names(id, await namesAt(prisma, id))
  return people.length
}
