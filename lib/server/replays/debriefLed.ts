import { ledPlace, type LeadRequest, type LedPlace } from '../../protocol/debrief.ts'
import type { Prisma, PrismaClient } from '../database/generated/client.ts'

const idOf = (matchId: string) => `debrief ${matchId}`

/** Where the host has led a table; null while everyone is on their own. */
export async function debriefLed(prisma: PrismaClient, matchId: string): Promise<LedPlace | null> {
  const kept = await prisma.moment.findUnique({ where: { id: idOf(matchId) } })
  return kept === null ? null : placeIn(kept)
}

type Kept = { readonly revision: number; readonly text: string | null }

/** `revision` holds the place in the film, `text` how it is looked at and which table the class is led from. */
function placeIn({ revision, text }: Kept): LedPlace | null {
  try {
    return ledPlace.parse({ ...JSON.parse(text ?? ''), at: revision })
  } catch {
    return null
  }
}

function keptAs({ at, ...how }: LedPlace): Kept {
  return { revision: at, text: JSON.stringify(how) }
}

export type Told = { readonly matchId: string; readonly place: LedPlace | null }

/**
 * One place a table, kept so that another node and a late screen know it. Answers whom to tell: the tables that are led
 * now, and those that were led with the class and no longer are. Null where the class may not be shown this table yet.
 */
export async function keepDebriefLed(prisma: PrismaClient, hostId: string, { matchId, place, across }: LeadRequest): Promise<readonly Told[] | null> {
  const tables = await tablesWith(prisma, matchId)
  // A table that plays on learns nothing of another.
  if (across?.reach === 'this' && tables.some(({ endedAt }) => endedAt === null)) return null
  const over = tables.filter(({ id, endedAt }) => id === matchId || endedAt !== null).map(({ id }) => id)
  const led = place === null ? [] : across === undefined ? [matchId] : over
  const released = await ledWithClass(prisma, tables.map(({ id }) => id).filter((id) => !led.includes(id)), matchId)
  const to = place === null ? null : { ...place, ...(across === undefined ? {} : { across: { ...across, matchId } }) }
  await prisma.$transaction([
    prisma.moment.deleteMany({ where: { id: { in: (to === null ? [...led, ...released] : released).map(idOf) } } }),
    ...(to === null ? [] : led.map((id) => ledTo(prisma, { id: idOf(id), matchId: id, kind: 'debrief', authorId: hostId, ...keptAs(to) }))),
  ])
  return [...led.map((id) => ({ matchId: id, place: to })), ...released.map((id) => ({ matchId: id, place: null }))]
}

function ledTo(prisma: PrismaClient, { id, ...moment }: Prisma.MomentUncheckedCreateInput & { readonly id: string }) {
  return prisma.moment.upsert({ where: { id }, create: { id, ...moment }, update: moment })
}

/** This table and the others of its session. */
async function tablesWith(prisma: PrismaClient, matchId: string) {
  const which = { id: true, endedAt: true } as const
  const row = await prisma.match.findUniqueOrThrow({ where: { id: matchId }, select: { ...which, session: { select: { matches: { select: which } } } } })
  return row.session?.matches ?? [row]
}

/** Of these tables, the one itself and those that another table's moment was shown to. */
async function ledWithClass(prisma: PrismaClient, matchIds: readonly string[], own: string): Promise<readonly string[]> {
  const kept = await prisma.moment.findMany({ where: { id: { in: matchIds.map(idOf) } } })
  return kept.filter((row) => row.matchId === own || placeIn(row)?.across !== undefined).map((row) => row.matchId)
}
