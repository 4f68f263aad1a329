import type { LiveServer } from '../liveServer.ts'

export type ListedSession = { readonly sessionId: string; readonly title: string; readonly code: string; readonly tables: number; readonly createdAtMs: number; readonly archived: boolean }

export async function listSessions({ prisma }: Pick<LiveServer, 'prisma'>, hostId: string): Promise<readonly ListedSession[]> {
  const sessions = await prisma.classSession.findMany({
    where: { hosts: { some: { hostId } } }, orderBy: { createdAt: 'desc' }, include: { _count: { select: { matches: true } } },
  })
  return sessions.map(({ id, title, code, createdAt, archivedAt, _count }) => ({
    sessionId: id, title, code, tables: _count.matches, createdAtMs: createdAt.getTime(), archived: archivedAt !== null,
  }))
}
