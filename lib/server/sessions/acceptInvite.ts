import { hash } from '@node-rs/argon2'
import { z } from 'zod'
import { written } from '../../base/written.ts'
import { hashOfToken } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'
import { recordAction } from './recordAction.ts'
import { tellNamesOfSession } from './people/tellNames.ts'

/** `login` and `password` make a host for someone who has none yet. */
export const inviteRequest = z.object({
  token: z.string().min(20).max(100),
  newHost: z.object({ name: written().trim().min(1).max(120), login: written().trim().min(2).max(120), password: z.string().min(10).max(200) }).optional(),
})
export type InviteRequest = z.infer<typeof inviteRequest>
export type InviteAnswer = { readonly ok: true; readonly sessionId: string } | { readonly ok: false; readonly code: 'noSuchInvite' | 'loginTaken' | 'notSignedIn' }

/** Once: the invitation is used up by whoever takes it first. */
export async function acceptInvite(server: Pick<LiveServer, 'prisma' | 'rooms'>, hostId: string | null, { token, newHost }: InviteRequest): Promise<InviteAnswer> {
  const { prisma, rooms } = server
  if (hostId === null && newHost === undefined) return { ok: false, code: 'notSignedIn' }
  const hashed = hashOfToken(token)
  const open = { hash: hashed, usedAt: null, expiresAt: { gt: new Date() } }
  const invite = await prisma.hostInvite.findFirst({ where: open })
  if (invite === null) return { ok: false, code: 'noSuchInvite' }
  if (newHost !== undefined && await prisma.host.count({ where: { login: newHost.login } }) > 0) return { ok: false, code: 'loginTaken' }
  const taken = await prisma.hostInvite.updateMany({ where: open, data: { usedAt: new Date() } })
  if (taken.count === 0) return { ok: false, code: 'noSuchInvite' }
  const joining = newHost === undefined ? hostId ?? '' : (await prisma.host.create({ data: { login: newHost.login, name: newHost.name, passwordHash: await hash(newHost.password) } })).id
  await prisma.sessionHost.createMany({ data: [{ sessionId: invite.sessionId, hostId: joining, role: 'cohost' }], skipDuplicates: true })
  await recordAction(prisma, { sessionId: invite.sessionId, hostId: joining, matchId: null, action: 'acceptInvite', detail: {} })
  rooms.sessionChanged(invite.sessionId)
  await tellNamesOfSession(server, invite.sessionId)
  return { ok: true, sessionId: invite.sessionId }
}
