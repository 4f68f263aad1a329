import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { RecordLine } from '../../protocol/sessionPaper.ts'
import type { PrismaClient } from '../database/generated/client.ts'

export type RecordAsked = { readonly sessionId: string; readonly hostId: string; readonly beforeMs: number | null; readonly most: number }

/** What hosts did to a session, newest first. */
export async function recordOf(prisma: PrismaClient, { sessionId, hostId, beforeMs, most }: RecordAsked): Promise<readonly RecordLine[]> {
  const [actions, tables] = await Promise.all([
    prisma.hostAction.findMany({ where: { sessionId, ...(beforeMs === null ? {} : { at: { lt: new Date(beforeMs) } }) }, orderBy: { at: 'desc' }, take: most }),
    prisma.match.findMany({ where: { sessionId }, select: { id: true, tableNumber: true } }),
  ])
  // Whoever acted is named, also once they host no more.
  const hosts = await prisma.host.findMany({ where: { id: { in: [...new Set(actions.map((action) => action.hostId))] } }, select: { id: true, name: true } })
  const tableOf = new Map(tables.map(({ id, tableNumber }) => [id, tableNumber]))
  const nameOf = new Map(hosts.map(({ id, name }) => [id, name]))
  return actions.map((action) => ({
    id: action.id, atMs: action.at.getTime(), by: action.hostId === hostId ? null : nameOf.get(action.hostId) ?? '', act: action.action,
    tableNumber: tableOf.get(action.matchId ?? '') ?? null, seat: seatIn(action.detail), detail: plainDetail(action.detail),
  }))
}

function seatIn(detail: unknown): Seat | null {
  const said = typeof detail === 'object' && detail !== null && 'seat' in detail ? detail.seat : null
  return SEATS.find((seat) => seat === said) ?? null
}

function plainDetail(detail: unknown): RecordLine['detail'] {
  const pairs: readonly (readonly [string, unknown])[] = typeof detail === 'object' && detail !== null ? Object.entries(detail) : []
  return Object.fromEntries(pairs.flatMap(([key, value]) => (typeof value === 'string' || typeof value === 'number' ? [[key, value]] : typeof value === 'boolean' ? [[key, String(value)]] : [])))
}
