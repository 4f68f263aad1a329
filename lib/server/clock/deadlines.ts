import type { PrismaClient } from '../database/generated/client.ts'

export type Deadline = { readonly matchId: string; readonly phaseNumber: number; readonly dueMs: number }

/** When open phases are due, outside of this process's memory. */
export type Deadlines = {
  readonly keep: (deadline: Deadline) => Promise<void>
  readonly drop: (matchId: string) => Promise<void>
  readonly due: (nowMs: number) => Promise<readonly Deadline[]>
}

export function databaseDeadlines(prisma: PrismaClient): Deadlines {
  return {
    keep: async ({ matchId, phaseNumber, dueMs }) => {
      const row = { phaseNumber, dueAt: new Date(dueMs) }
      await prisma.phaseDeadline.upsert({ where: { matchId }, create: { matchId, ...row }, update: row })
    },
    drop: async (matchId) => void await prisma.phaseDeadline.deleteMany({ where: { matchId } }),
    due: async (nowMs) => {
      const rows = await prisma.phaseDeadline.findMany({ where: { dueAt: { lte: new Date(nowMs) } }, orderBy: { dueAt: 'asc' }, take: 100 })
      return rows.map(({ matchId, phaseNumber, dueAt }) => ({ matchId, phaseNumber, dueMs: dueAt.getTime() }))
    },
  }
}

export function memoryDeadlines(): Deadlines {
  const rows = new Map<string, Deadline>()
  return {
    keep: async (deadline) => void rows.set(deadline.matchId, deadline),
    drop: async (matchId) => void rows.delete(matchId),
    due: async (nowMs) => [...rows.values()].filter(({ dueMs }) => dueMs <= nowMs),
  }
}
