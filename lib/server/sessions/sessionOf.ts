import { z } from 'zod'
import type { ExpectedPerson, KeptInject, MarkedMoment, SeatClaim, SessionPaper, SessionPerson } from '../../protocol/sessionPaper.ts'
import type { LiveServer } from '../liveServer.ts'
import type { Prisma } from '../database/generated/client.ts'
import { hostingOf } from './hostingOf.ts'
import { recordOf } from './recordOf.ts'
import { seatOf } from './roster/classRoom.ts'

const MOST_LINES = 40
const PARTS = {
  matches: { orderBy: { tableNumber: 'asc' }, include: { moments: { where: { kind: { in: ['star', 'note'] } } } } },
  hosts: { include: { host: { select: { id: true, name: true } } }, orderBy: { role: 'desc' } },
  people: { orderBy: { joinedAt: 'asc' } },
  roster: { where: { personId: null }, orderBy: { position: 'asc' } },
  claims: { where: { status: 'waiting' }, orderBy: { createdAt: 'asc' }, include: { person: true } },
  injects: { where: { releasedAt: null }, orderBy: { createdAt: 'asc' } },
} satisfies Prisma.ClassSessionInclude
type Stored = Prisma.ClassSessionGetPayload<{ include: typeof PARTS }>
type TableOf = (matchId: string | null) => number

/** A session for one of its hosts; null for everyone else. */
export async function sessionOf({ prisma }: Pick<LiveServer, 'prisma'>, hostId: string, sessionId: string): Promise<SessionPaper | null> {
  const session = await prisma.classSession.findFirst({ where: { id: sessionId, hosts: { some: { hostId } } }, include: PARTS })
  if (session === null) return null
  const numbers = new Map(session.matches.map(({ id, tableNumber }) => [id, tableNumber]))
  const tableOf: TableOf = (matchId) => numbers.get(matchId ?? '') ?? 0
  return {
    sessionId, title: session.title, code: session.code, scenarioId: session.scenarioId, archived: session.archivedAt !== null,
    keepNamesUntilMs: session.keepNamesUntil?.getTime() ?? null, hosting: hostingOf(session.hosting),
    isOwner: session.hosts.some((one) => one.hostId === hostId && one.role === 'owner'),
    tables: session.matches.map(({ id, tableNumber, endedAt }) => ({ matchId: id, tableNumber, ended: endedAt !== null })),
    hosts: session.hosts.map(({ host, role }) => ({ hostId: host.id, name: host.name, role, isMe: host.id === hostId })),
    people: session.people.map(personOf), roster: session.roster.map(expectedOf), claims: session.claims.flatMap((claim) => claimOf(claim, tableOf)),
    moments: momentsOf(session, hostId), injects: session.injects.map((inject) => injectOf(inject, tableOf)),
    record: await recordOf(prisma, { sessionId, hostId, beforeMs: null, most: MOST_LINES }),
  }
}

const roleOf = (stored: string): 'player' | 'observer' => (stored === 'observer' ? 'observer' : 'player')

function personOf({ id, displayName, matchId, seat, role, extraTimePercent }: Stored['people'][number]): SessionPerson {
  return { personId: id, name: displayName ?? '', matchId, seat: seatOf(seat), role: roleOf(role), extraTimePercent }
}

function expectedOf({ id, name, delegation, tableNumber, seat, role }: Stored['roster'][number]): ExpectedPerson {
  return { entryId: id, name, delegation, tableNumber, seat: seatOf(seat), role: roleOf(role) }
}

function claimOf({ id, name, person }: Stored['claims'][number], tableOf: TableOf): readonly SeatClaim[] {
  const seat = seatOf(person.seat)
  return seat === null ? [] : [{ claimId: id, name, sitsAs: person.displayName ?? '', seat, tableNumber: tableOf(person.matchId) }]
}

/** Stars are the class's; notes are their author's own. */
function momentsOf({ matches }: Stored, hostId: string): readonly MarkedMoment[] {
  return matches.flatMap(({ id, tableNumber, moments }) => moments.filter(({ kind, authorId }) => kind === 'star' || authorId === hostId).map((moment) => ({
    momentId: moment.id, matchId: id, tableNumber, revision: moment.revision, place: moment.place, kind: moment.kind === 'note' ? 'note' as const : 'star' as const,
    text: moment.text ?? '', atMs: moment.createdAt.getTime(),
  }))).sort((one, other) => other.atMs - one.atMs)
}

function injectOf({ id, worldEventId, text, effects, dueAt }: Stored['injects'][number], tableOf: TableOf): KeptInject {
  return { injectId: id, worldEventId, text, effects: z.array(z.unknown()).catch([]).parse(effects), dueAt: z.array(z.string()).catch([]).parse(dueAt).map(tableOf) }
}
