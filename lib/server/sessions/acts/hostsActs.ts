import { randomBytes } from 'node:crypto'
import { hashOfToken } from '../../access/seatTokens.ts'
import { tellNamesOfSession } from '../people/tellNames.ts'
import { refuse, type HostActor } from './hostActing.ts'

const INVITED_FOR_MS = 7 * 86_400_000

/** A link for one co-host; it is shown once. */
export const invite: HostActor<'invite'> = async ({ server, sessionId }) => {
  const token = randomBytes(24).toString('base64url')
  await server.prisma.hostInvite.create({ data: { hash: hashOfToken(token), sessionId, expiresAt: new Date(Date.now() + INVITED_FOR_MS) } })
  return { ok: true, value: { path: `/invite/${token}` }, record: {} }
}

export const addHost: HostActor<'addHost'> = async ({ server, sessionId }, { login }) => {
  const host = await server.prisma.host.findUnique({ where: { login }, select: { id: true, name: true } })
  if (host === null) return refuse('noSuchLogin')
  await server.prisma.sessionHost.createMany({ data: [{ sessionId, hostId: host.id, role: 'cohost' }], skipDuplicates: true })
  await tellNamesOfSession(server, sessionId)
  return { ok: true, record: { detail: { host: host.name } } }
}

/** An owner may send co-hosts away; a co-host may only go. A session is never without its owner. */
export const removeHost: HostActor<'removeHost'> = async ({ server, sessionId, hostId, isOwner }, act) => {
  if (!isOwner && act.hostId !== hostId) return refuse('notOwner')
  const gone = await server.prisma.sessionHost.deleteMany({ where: { sessionId, hostId: act.hostId, role: { not: 'owner' } } })
  if (gone.count === 0) return refuse('lastHost')
  server.rooms.dismissHost(act.hostId)
  await tellNamesOfSession(server, sessionId)
  const host = await server.prisma.host.findUnique({ where: { id: act.hostId }, select: { name: true } })
  return { ok: true, record: { detail: { host: host?.name ?? '' } } }
}
