import { answers, NO_ANSWERS, type KeptReflection, type ReflectionPaper, type ReflectionRequest } from '../../protocol/reflection.ts'
import type { Place } from '../access/whoAsks.ts'
import type { Reflection } from '../database/generated/client.ts'
import type { LiveServer } from '../liveServer.ts'
import { seatOf } from '../sessions/roster/classRoom.ts'

type Parts = Pick<LiveServer, 'prisma'>
type Asked = { readonly matchId: string; readonly place: Place }

function keptOf({ answers: stored, updatedAt, handedInAt }: Reflection): KeptReflection {
  const read = answers.safeParse(stored)
  return { answers: read.success ? read.data : NO_ANSWERS, savedAtMs: updatedAt.getTime(), handedInAtMs: handedInAt?.getTime() ?? null }
}

/** A writer reads their own and nobody else's; hosts read what was handed in. */
export async function reflectionsFor({ prisma }: Parts, { matchId, place }: Asked): Promise<ReflectionPaper> {
  if (place.type === 'person') {
    const own = await prisma.reflection.findUnique({ where: { matchId_personId: { matchId, personId: place.personId } } })
    return { mine: own === null ? null : keptOf(own), mayWrite: true, handedIn: [], drafts: 0 }
  }
  const all = await prisma.reflection.findMany({ where: { matchId }, include: { person: { select: { displayName: true, seat: true } } }, orderBy: { handedInAt: 'asc' } })
  const handedIn = all.filter(({ handedInAt }) => handedInAt !== null)
  return {
    mine: null, mayWrite: false, drafts: all.length - handedIn.length,
    handedIn: handedIn.map((one) => ({ ...keptOf(one), personId: one.personId, name: one.person.displayName ?? '', seat: seatOf(one.person.seat) })),
  }
}

type Writing = { readonly matchId: string; readonly personId: string }

/** Handed in once, it keeps its day through later changes; taken back, it is a draft again. */
export async function keepReflection({ prisma }: Parts, { matchId, personId }: Writing, request: ReflectionRequest): Promise<KeptReflection> {
  const where = { matchId_personId: { matchId, personId } }
  const before = await prisma.reflection.findUnique({ where, select: { handedInAt: true } })
  const handedInAt = request.handedIn ? before?.handedInAt ?? new Date() : null
  const kept = { answers: request.answers, handedInAt }
  return keptOf(await prisma.reflection.upsert({ where, create: { matchId, personId, ...kept }, update: kept }))
}
