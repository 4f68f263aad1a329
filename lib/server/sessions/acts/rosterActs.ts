import { addRoster, dealRoster as deal, previewRoster } from '../roster/addRoster.ts'
import { recorded, refuse, tableIn, type HostActor } from './hostActing.ts'

export const readRoster: HostActor<'readRoster'> = async ({ server, sessionId }, { csv }) =>
  ({ ok: true, value: await previewRoster(server, sessionId, csv) })

export const addToRoster: HostActor<'addRoster'> = async ({ server, sessionId }, { csv }) => {
  const report = await addRoster(server, sessionId, csv)
  return { ok: true, value: report, record: { detail: { people: report.rows.length } } }
}

export const dealRoster: HostActor<'dealRoster'> = async ({ server, sessionId }) =>
  ({ ok: true, record: { detail: { people: await deal(server, sessionId) } } })

export const placeEntry: HostActor<'placeEntry'> = async (acting, { entryId, matchId, seat }) => {
  const { server, sessionId } = acting
  if (await tableIn(acting, matchId) === null) return refuse('notFound')
  const { tableNumber } = await server.prisma.match.findUniqueOrThrow({ where: { id: matchId }, select: { tableNumber: true } })
  const placed = await server.prisma.rosterEntry.updateMany({ where: { id: entryId, sessionId, personId: null }, data: { tableNumber, seat, role: 'player' } })
  return placed.count === 0 ? refuse('notFound') : { ok: true, record: recorded(matchId, seat) }
}

export const dropEntry: HostActor<'dropEntry'> = async ({ server, sessionId }, { entryId }) => {
  const dropped = await server.prisma.rosterEntry.deleteMany({ where: { id: entryId, sessionId, personId: null } })
  return dropped.count === 0 ? refuse('notFound') : { ok: true, record: {} }
}
