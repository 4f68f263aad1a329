import { seatOf } from '../roster/classRoom.ts'
import { personIn, recorded, refuse, type HostActor } from './hostActing.ts'

export const setCriteria: HostActor<'setCriteria'> = async ({ server, sessionId }, { criteria }) => {
  await server.prisma.grading.upsert({ where: { sessionId }, create: { sessionId, criteria }, update: { criteria } })
  return { ok: true, record: {} }
}

/** The record says that someone was graded, never how. */
export const giveGrade: HostActor<'giveGrade'> = async (acting, { personId, marks, comment }) => {
  const { server, sessionId } = acting
  const person = await personIn(acting, personId)
  if (person === null || person.erasedAt !== null) return refuse('notFound')
  await server.prisma.grade.upsert({ where: { sessionId_personId: { sessionId, personId } }, create: { sessionId, personId, marks, comment }, update: { marks, comment } })
  return { ok: true, record: recorded(person.matchId, seatOf(person.seat)) }
}
