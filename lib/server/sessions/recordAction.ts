import type { Prisma, PrismaClient } from '../database/generated/client.ts'

export type HostActionRecord = {
  readonly sessionId: string
  readonly hostId: string
  readonly matchId: string | null
  readonly action: string
  readonly detail: Prisma.InputJsonObject
}

/** Who did what when. */
export async function recordAction(prisma: PrismaClient, record: HostActionRecord): Promise<void> {
  await prisma.hostAction.create({ data: record })
}
