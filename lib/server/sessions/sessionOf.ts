import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { LiveServer } from '../liveServer.ts'

export type HostedSession = {
  readonly sessionId: string
  readonly title: string
  readonly code: string
  readonly tables: readonly { readonly matchId: string; readonly tableNumber: number; readonly ended: boolean }[]
  /** What hosts did, newest first. `by` is null for whoever asks. */
  readonly record: readonly SessionAction[]
}
export type SessionAction = {
  readonly id: string
  readonly atMs: number
  readonly by: string | null
  readonly act: string
  readonly tableNumber: number
  readonly seat: Seat | null
}

const MOST_ACTIONS = 100

/** A session for one of its hosts; null for everyone else. */
export async function sessionOf({ prisma }: Pick<LiveServer, 'prisma'>, hostId: string, sessionId: string): Promise<HostedSession | null> {
  const session = await prisma.classSession.findFirst({
    where: { id: sessionId, hosts: { some: { hostId } } },
    include: {
      matches: { orderBy: { tableNumber: 'asc' } },
      hosts: { include: { host: { select: { id: true, name: true } } } },
      actions: { orderBy: { at: 'desc' }, take: MOST_ACTIONS, where: { matchId: { not: null } } },
    },
  })
  if (session === null) return null
  const tableOf = new Map(session.matches.map(({ id, tableNumber }) => [id, tableNumber]))
  const nameOf = new Map(session.hosts.map(({ host }) => [host.id, host.name]))
  return {
    sessionId, title: session.title, code: session.code,
    tables: session.matches.map(({ id, tableNumber, endedAt }) => ({ matchId: id, tableNumber, ended: endedAt !== null })),
    record: session.actions.map((action) => ({
      id: action.id, atMs: action.at.getTime(), by: action.hostId === hostId ? null : nameOf.get(action.hostId) ?? '',
      act: action.action, tableNumber: tableOf.get(action.matchId ?? '') ?? 0, seat: seatIn(action.detail),
    })),
  }
}

function seatIn(detail: unknown): Seat | null {
  const said = typeof detail === 'object' && detail !== null && 'seat' in detail ? detail.seat : null
  return SEATS.find((seat) => seat === said) ?? null
}
