import { settings } from '../../../engine/commands.ts'
import { eraseSessionNames } from '../people/eraseSessionNames.ts'
import { hostingOf } from '../hostingOf.ts'
import { openTable } from '../openTable.ts'
import { seedOf } from '../createSession.ts'
import { refuse, type HostActor } from './hostActing.ts'

const DAY_MS = 86_400_000

export const rename: HostActor<'rename'> = async ({ server, sessionId }, { title }) => {
  await server.prisma.classSession.update({ where: { id: sessionId }, data: { title } })
  return { ok: true, record: { detail: { title } } }
}

export const archive: HostActor<'archive'> = async ({ server, sessionId }, { archived }) => {
  await server.prisma.classSession.update({ where: { id: sessionId }, data: { archivedAt: archived ? new Date() : null } })
  return { ok: true, record: { detail: { archived } } }
}

export const keepNames: HostActor<'keepNames'> = async ({ server, sessionId }, { days }) => {
  const keepNamesUntil = days === null ? null : new Date(Date.now() + days * DAY_MS)
  await server.prisma.classSession.update({ where: { id: sessionId }, data: { keepNamesUntil } })
  return { ok: true, record: { detail: { days: days ?? 'always' } } }
}

export const eraseNames: HostActor<'eraseNames'> = async ({ server, sessionId }) => {
  const people = await eraseSessionNames(server, sessionId)
  return { ok: true, value: { people }, record: { detail: { people } } }
}

/** Every table that still plays goes to its debrief. */
export const endSession: HostActor<'endSession'> = async ({ server, sessionId, hostId }) => {
  const tables = await server.prisma.match.findMany({ where: { sessionId, endedAt: null }, select: { id: true } })
  for (const { id } of tables) {
    const match = await server.matches.find(id)
    await match?.submit({ type: 'host', hostId }, 'end-session', { type: 'endMatch' })
  }
  return { ok: true, record: { detail: { tables: tables.length } } }
}

export const addTable: HostActor<'addTable'> = async ({ server, sessionId }) => {
  const session = await server.prisma.classSession.findUniqueOrThrow({ where: { id: sessionId }, include: { matches: { orderBy: { tableNumber: 'desc' }, take: 1 } } })
  const tableNumber = (session.matches[0]?.tableNumber ?? 0) + 1
  const read = settings.safeParse(session.settings)
  if (!read.success) return refuse('notFound')
  const seed = seedOf(hostingOf(session.hosting).mirror, { sessionId, tableNumber })
  const match = await openTable(server, { sessionId, tableNumber, settings: read.data, scenarioId: session.scenarioId, seed })
  return { ok: true, value: { matchId: match.matchId, tableNumber }, record: { matchId: match.matchId } }
}

export const setHosting: HostActor<'setHosting'> = async ({ server, sessionId }, { hosting }) => {
  await server.prisma.classSession.update({ where: { id: sessionId }, data: { hosting } })
  return { ok: true, record: {} }
}
