import type { LiveServer } from '../liveServer.ts'

export type HostedSession = {
  readonly sessionId: string
  readonly title: string
  readonly code: string
  readonly tables: readonly { readonly matchId: string; readonly tableNumber: number; readonly ended: boolean }[]
}

/** A session for one of its hosts; null for everyone else. */
export async function sessionOf({ prisma }: Pick<LiveServer, 'prisma'>, hostId: string, sessionId: string): Promise<HostedSession | null> {
  const session = await prisma.classSession.findFirst({
    where: { id: sessionId, hosts: { some: { hostId } } }, include: { matches: { orderBy: { tableNumber: 'asc' } } },
  })
  return session === null ? null : {
    sessionId, title: session.title, code: session.code,
    tables: session.matches.map(({ id, tableNumber, endedAt }) => ({ matchId: id, tableNumber, ended: endedAt !== null })),
  }
}
