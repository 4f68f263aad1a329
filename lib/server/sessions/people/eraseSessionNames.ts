import type { LiveServer } from '../../liveServer.ts'
import { removePeople } from './removePerson.ts'
import { tellNamesOfSession } from './tellNames.ts'

/** Every name, word and way in of a session, those expected among them; its matches stay. Answers with how many people. */
export async function eraseSessionNames(server: Pick<LiveServer, 'prisma' | 'log' | 'rooms' | 'erased'>, sessionId: string): Promise<number> {
  const { prisma } = server
  const people = await prisma.person.findMany({ where: { sessionId, erasedAt: null }, select: { id: true } })
  await removePeople(server, people.map(({ id }) => id))
  await prisma.rosterEntry.deleteMany({ where: { sessionId } })
  await prisma.seatClaim.deleteMany({ where: { sessionId } })
  await tellNamesOfSession(server, sessionId)
  return people.length
}
