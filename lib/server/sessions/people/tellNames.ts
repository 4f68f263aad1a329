import type { LiveServer } from '../../liveServer.ts'
import { namesAt } from './namesAt.ts'

type Parts = Pick<LiveServer, 'prisma' | 'rooms'>

/** Someone came, went, or has another name: who looks at the table reads it. */
export async function tellNames({ prisma, rooms }: Parts, matchId: string): Promise<void> {
  rooms.names(matchId, await namesAt(prisma, matchId))
}

export async function tellNamesOfSession(parts: Parts, sessionId: string): Promise<void> {
  for (const { id } of await parts.prisma.match.findMany({ where: { sessionId }, select: { id: true } })) await tellNames(parts, id)
}
