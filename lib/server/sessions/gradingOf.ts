import { criteria, FIRST_CRITERIA, marks, type GradedPerson, type GradingPaper } from '../../protocol/grading.ts'
import type { Prisma } from '../database/generated/client.ts'
import type { LiveServer } from '../liveServer.ts'
import { seatOf } from './roster/classRoom.ts'

const PARTS = {
  grading: true,
  people: {
    where: { matchId: { not: null }, erasedAt: null, role: 'player' }, orderBy: [{ match: { tableNumber: 'asc' } }, { seat: 'asc' }, { joinedAt: 'asc' }],
    include: { grades: true, reflections: { select: { matchId: true, handedInAt: true } }, match: { select: { tableNumber: true } } },
  },
} satisfies Prisma.ClassSessionInclude
type Person = Prisma.ClassSessionGetPayload<{ include: typeof PARTS }>['people'][number]

/** The sheet of a session, for its hosts: what counts, and everyone with what there is to judge by. */
export async function gradingOf({ prisma, matches }: Pick<LiveServer, 'prisma' | 'matches'>, sessionId: string): Promise<GradingPaper> {
  const session = await prisma.classSession.findUniqueOrThrow({ where: { id: sessionId }, include: PARTS })
  const read = criteria.safeParse(session.grading?.criteria)
  const counts = await prisma.moment.groupBy({ by: ['authorId'], where: { kind: 'remark', authorId: { in: session.people.map(({ id }) => id) } }, _count: true })
  const remarks = new Map(counts.map(({ authorId, _count }) => [authorId, _count]))
  return {
    criteria: read.success ? read.data : FIRST_CRITERIA,
    people: await Promise.all(session.people.map((person) => gradedOf({ matches }, person, remarks.get(person.id) ?? 0))),
  }
}

async function gradedOf({ matches }: Pick<LiveServer, 'matches'>, person: Person, remarks: number): Promise<GradedPerson> {
  const matchId = person.matchId ?? ''
  const seat = seatOf(person.seat)
  const end = (await matches.find(matchId))?.state()?.end ?? null
  const score = seat === null ? undefined : end?.scores[seat]
  const given = marks.safeParse(person.grades[0]?.marks)
  return {
    personId: person.id, name: person.displayName ?? '', tableNumber: person.match?.tableNumber ?? 0, matchId, seat,
    handedInAtMs: person.reflections.find((one) => one.matchId === matchId)?.handedInAt?.getTime() ?? null, remarks,
    rank: score?.rank ?? null, total: score?.total ?? null, marks: given.success ? given.data : {}, comment: person.grades[0]?.comment ?? '',
  }
}
