import { hashOfToken } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'
import { credentialsOf } from '../access/whoAsks.ts'

export type ListedReplay = { readonly matchId: string; readonly title: string; readonly tableNumber: number; readonly ended: boolean; readonly createdAtMs: number }
export type ListedReplays = { readonly mine: readonly ListedReplay[]; readonly hosted: readonly ListedReplay[] }

const shown = { id: true, tableNumber: true, endedAt: true, createdAt: true, session: { select: { title: true } } } as const

/** Finished matches that the asking browser sat at, and all tables that the asking host has. */
export async function replaysFor(server: Pick<LiveServer, 'config' | 'prisma'>, cookie: string | null): Promise<ListedReplays> {
  const { tokens, hostId } = await credentialsOf(server, { cookie })
  const { match } = server.prisma
  const newest = { createdAt: 'desc' } as const
  const token = { hash: { in: tokens.map(hashOfToken) }, kind: 'seat', revokedAt: null }
  const mine = await match.findMany({ where: { endedAt: { not: null }, people: { some: { tokens: { some: token } } } }, orderBy: newest, take: 50, select: shown })
  const hosted = hostId === null ? [] : await match.findMany({ where: { session: { hosts: { some: { hostId } } }, status: { not: 'lobby' } }, orderBy: newest, take: 200, select: shown })
  return { mine: mine.map(listed), hosted: hosted.map(listed) }
}

type Row = { readonly id: string; readonly tableNumber: number; readonly endedAt: Date | null; readonly createdAt: Date; readonly session: { readonly title: string } | null }

function listed({ id, tableNumber, endedAt, createdAt, session }: Row): ListedReplay {
  return { matchId: id, title: session?.title ?? '', tableNumber, ended: endedAt !== null, createdAtMs: createdAt.getTime() }
}
