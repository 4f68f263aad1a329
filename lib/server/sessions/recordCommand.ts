import type { Command } from '../../engine/commands.ts'
import type { PrismaClient } from '../database/generated/client.ts'

export type HostCommandRecord = { readonly hostId: string; readonly matchId: string; readonly commandId: string; readonly command: Command }

/** A host's command in the session's record, once however often it is sent. */
export async function recordCommand(prisma: PrismaClient, { hostId, matchId, commandId, command }: HostCommandRecord): Promise<void> {
  const match = await prisma.match.findUnique({ where: { id: matchId }, select: { sessionId: true } })
  if (match === null || match.sessionId === null) return
  const detail = 'seat' in command ? { seat: command.seat } : {}
  await prisma.hostAction.createMany({
    data: [{ id: `${matchId}.${commandId}`, sessionId: match.sessionId, hostId, matchId, action: command.type, detail }], skipDuplicates: true,
  })
}
