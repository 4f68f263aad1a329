import type { Command } from '../../engine/commands.ts'
import type { Prisma, PrismaClient } from '../database/generated/client.ts'

export type HostCommandRecord = { readonly hostId: string; readonly matchId: string; readonly commandId: string; readonly command: Command }

/** A host's command in the session's record, once however often it is sent; answers with the session. */
export async function recordCommand(prisma: PrismaClient, { hostId, matchId, commandId, command }: HostCommandRecord): Promise<string | null> {
  const match = await prisma.match.findUnique({ where: { id: matchId }, select: { sessionId: true } })
  if (match === null || match.sessionId === null) return null
  const detail = { ...('seat' in command ? { seat: command.seat } : {}), ...detailOf(command) }
  await prisma.hostAction.createMany({
    data: [{ id: `${matchId}.${commandId}`, sessionId: match.sessionId, hostId, matchId, action: command.type, detail }], skipDuplicates: true,
  })
  return match.sessionId
}

/** What a reader of the record needs beside the command's name. Words that people wrote stay with the match. */
function detailOf(command: Command): Prisma.InputJsonObject {
  if (command.type === 'setControl') return { control: command.control }
  if (command.type === 'extendPhase') return { byMs: command.byMs }
  if (command.type === 'pauseClock') return command.reason === '' ? {} : { reason: command.reason }
  if (command.type === 'releaseInject') return command.worldEventId === null ? {} : { worldEventId: command.worldEventId }
  return command.type === 'tellTable' && command.to !== 'all' ? { seats: command.to } : {}
}
