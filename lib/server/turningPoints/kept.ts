import type { Made } from '../../analysis/turningPoints/turningPoints.ts'
import { RULES_VERSION } from '../../engine/upcast.ts'
import type { Prisma, PrismaClient } from '../database/generated/client.ts'

/** What is kept of a match's turning points, and who works on them. */
export type Kept = { readonly made: readonly Made[]; readonly done: number; readonly all: number; readonly status: 'waiting' | 'running' | 'done' | 'failed' | 'stopping' | 'stopped' }

/** A process that died renews no claim: then another may go on. */
const CLAIM_MS = 60_000

type Row = { readonly pieces: Prisma.JsonValue; readonly done: number; readonly total: number; readonly claimedUntil: Date | null; readonly finishedAt: Date | null; readonly failedAt: Date | null; readonly stoppedAt: Date | null }

/** The parse edge: what we wrote is what we read. */
export const piecesIn = ({ pieces }: Pick<Row, 'pieces'>): readonly Made[] => pieces as unknown as readonly Made[]

function statusOf({ claimedUntil, finishedAt, failedAt, stoppedAt }: Row): Kept['status'] {
  if (finishedAt !== null) return 'done'
  if (failedAt !== null) return 'failed'
  const isClaimed = claimedUntil !== null && claimedUntil > new Date()
  if (stoppedAt !== null) return isClaimed ? 'stopping' : 'stopped'
  return isClaimed ? 'running' : 'waiting'
}

export async function keptFor(prisma: PrismaClient, matchId: string): Promise<Kept | null> {
  const row = await prisma.turningPoints.findUnique({ where: { matchId } })
  return row === null ? null : { made: piecesIn(row), done: row.done, all: row.total, status: statusOf(row) }
}

/** Asked for once; asked again after a failure or a stop, it goes on. A piece that still runs keeps its claim until it is whole. */
export async function ask(prisma: PrismaClient, matchId: string): Promise<void> {
  await prisma.turningPoints.createMany({ data: [{ matchId, rulesVersion: RULES_VERSION }], skipDuplicates: true })
  await prisma.turningPoints.updateMany({ where: { matchId, OR: [{ failedAt: { not: null } }, { stoppedAt: { not: null } }] }, data: { failedAt: null, stoppedAt: null } })
}

/** Nobody goes on with it until it is asked for again; whoever works on it now hears so when they next keep what is done, and leaves it after the piece under way. */
export async function callOff(prisma: PrismaClient, matchId: string): Promise<void> {
  await prisma.turningPoints.updateMany({ where: { matchId, finishedAt: null, failedAt: null }, data: { stoppedAt: new Date() } })
}

/** The match that has waited longest, now ours; null where none waits. */
export async function claimNext(prisma: PrismaClient): Promise<string | null> {
  const open = { finishedAt: null, failedAt: null, stoppedAt: null, OR: [{ claimedUntil: null }, { claimedUntil: { lt: new Date() } }] }
  const next = await prisma.turningPoints.findFirst({ where: open, orderBy: { askedAt: 'asc' }, select: { matchId: true } })
  if (next === null) return null
  const { count } = await prisma.turningPoints.updateMany({ where: { ...open, matchId: next.matchId }, data: { claimedUntil: new Date(Date.now() + CLAIM_MS) } })
  return count === 0 ? claimNext(prisma) : next.matchId
}

type Progress = { readonly made?: readonly Made[]; readonly done: number; readonly all: number }

/** Keeps what is done, and the claim; false where it was called off. */
export async function keep(prisma: PrismaClient, matchId: string, { made, done, all }: Progress): Promise<boolean> {
  const pieces = made === undefined ? {} : { pieces: made as unknown as Prisma.InputJsonValue }
  const claimedUntil = new Date(Date.now() + CLAIM_MS)
  const [row] = await prisma.turningPoints.updateManyAndReturn({ where: { matchId }, data: { ...pieces, done, total: all, claimedUntil }, select: { stoppedAt: true } })
  return row?.stoppedAt === null
}

/** Over, well or badly; or given back for another to go on. */
export async function leave(prisma: PrismaClient, matchId: string, as: 'finished' | 'failed' | 'open'): Promise<void> {
  const at = { finished: { finishedAt: new Date() }, failed: { failedAt: new Date() }, open: {} }[as]
  await prisma.turningPoints.updateMany({ where: { matchId }, data: { claimedUntil: null, ...at } })
}
