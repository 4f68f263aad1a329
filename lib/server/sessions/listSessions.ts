import type { LiveServer } from '../liveServer.ts'

export type ListedSession = { readonly sessionId: string; readonly title: string; readonly code: string; readonly tables: number; readonly people: number; readonly playing: number; readonly createdAtMs: number; readonly archived: boolean }

export async function listSessions({ prisma }: Pick<LiveServer, 'prisma'>, hostId: string): Promise<readonly ListedSession[]> {
  const sessions = await prisma.classSession.findMany({
    where: { hosts: { some: { hostId } } }, orderBy: { createdAt: 'desc' }, include: { matches: { select: { status: true } }, _count: { select: { people: { where: { erasedAt: null } } } } },
  })
  return sessions.map(({ id, title, code, createdAt, archivedAt, matches, _count }) => ({
    sessionId: id, title, code, tables: matches.length, people: _count.people, playing: matches.filter(({ status }) => status === 'running').length, createdAtMs: createdAt.getTime(), archived: archivedAt !== null,
  }))
}
