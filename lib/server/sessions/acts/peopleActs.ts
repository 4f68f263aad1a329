import { randomUUID } from 'node:crypto'
import { branded } from '../../../base/brand.ts'
import type { PersonId } from '../../../engine/ids.ts'
import { giveReturnCode as newReturnCode } from '../../access/seatTokens.ts'
import { fillEmptied } from '../fillEmptied.ts'
import { namesAt } from '../namesAt.ts'
import { removePeople } from '../removePerson.ts'
import { seatOf } from '../roster/classRoom.ts'
import { personIn, recorded, refuse, tableIn, type Acting, type HostActor } from './hostActing.ts'

/** Sits down at the new place first: refused there, nothing is lost here. */
export const movePerson: HostActor<'movePerson'> = async (acting, { personId, matchId, seat }) => {
  const { server, hostId } = acting
  const [person, match] = [await personIn(acting, personId), await tableIn(acting, matchId)]
  if (person === null || match === null || person.erasedAt !== null) return refuse('notFound')
  const host = { type: 'host', hostId } as const
  const receipt = await match.submit(host, `move-${randomUUID()}`, { type: 'seatPerson', seat, personId: branded<PersonId>(personId) })
  if (!receipt.ok) return refuse('seatTaken')
  await server.prisma.person.update({ where: { id: personId }, data: { matchId, seat, role: 'player' } })
  const left = person.matchId
  const old = left === null || left === matchId ? match : await tableIn(acting, left)
  if (left !== null && left !== matchId) {
    await old?.submit(host, `moved-${randomUUID()}`, { type: 'unseatPerson', personId: branded<PersonId>(personId) })
    server.rooms.names(left, await namesAt(server.prisma, left))
  }
  await fillEmptied(server, old, { seat: seatOf(person.seat), hostId })
  if (left !== null) server.rooms.unseat(left, personId, matchId)
  server.rooms.names(matchId, await namesAt(server.prisma, matchId))
  return { ok: true, record: recorded(matchId, seat) }
}

export const unseatPerson: HostActor<'unseatPerson'> = async (acting, { personId }) => {
  const { server, hostId } = acting
  const person = await personIn(acting, personId)
  if (person === null || person.matchId === null) return refuse('notFound')
  const match = await tableIn(acting, person.matchId)
  await match?.submit({ type: 'host', hostId }, `unseat-${randomUUID()}`, { type: 'unseatPerson', personId: branded<PersonId>(personId) })
  await fillEmptied(server, match, { seat: seatOf(person.seat), hostId })
  await server.prisma.$transaction([
    server.prisma.person.update({ where: { id: personId }, data: { seat: null } }),
    server.prisma.rosterEntry.updateMany({ where: { personId }, data: { personId: null, tableNumber: null, seat: null } }),
  ])
  server.rooms.unseat(person.matchId, personId, null)
  return { ok: true, record: recorded(person.matchId, seatOf(person.seat)) }
}

/** A new code for a lost phone, shown once; older codes end. */
export const giveReturnCode: HostActor<'giveReturnCode'> = async (acting, { personId }) => {
  const { prisma } = acting.server
  const person = await personIn(acting, personId)
  if (person === null || person.erasedAt !== null) return refuse('notFound')
  await prisma.seatToken.updateMany({ where: { personId, kind: 'return', revokedAt: null }, data: { revokedAt: new Date() } })
  const returnCode = await newReturnCode(prisma, personId)
  return { ok: true, value: { returnCode }, record: recorded(person.matchId, seatOf(person.seat)) }
}

export const giveExtraTime: HostActor<'giveExtraTime'> = async (acting, { personId, percent }) => {
  const person = await personIn(acting, personId)
  if (person === null) return refuse('notFound')
  await acting.server.prisma.person.update({ where: { id: personId }, data: { extraTimePercent: percent } })
  return { ok: true, record: recorded(person.matchId, seatOf(person.seat), { percent }) }
}

/** One person's name, words and ways in, for good; their moves stay. */
export const erasePerson: HostActor<'erasePerson'> = async (acting, { personId }) => {
  const { server } = acting
  const person = await personIn(acting, personId)
  if (person === null || person.erasedAt !== null) return refuse('notFound')
  const { matchId } = person
  const isPlaying = matchId !== null && (await tableIn(acting, matchId))?.state()?.end === null
  if (isPlaying) await unseatPerson(acting, { type: 'unseatPerson', personId })
  await removePeople(server, [personId])
  if (matchId !== null) server.rooms.names(matchId, await namesAt(server.prisma, matchId))
  return { ok: true, record: recorded(matchId, seatOf(person.seat)) }
}

export const answerClaim: HostActor<'answerClaim'> = async (acting, { claimId, answer }) => {
  const place = await claimedPlace(acting, claimId)
  const status = answer === 'approve' ? 'approved' : 'denied'
  const answered = await acting.server.prisma.seatClaim.updateMany({ where: { id: claimId, sessionId: acting.sessionId, status: 'waiting' }, data: { status } })
  return answered.count === 0 ? refuse('notFound') : { ok: true, record: recorded(place?.matchId ?? null, seatOf(place?.seat ?? null), { answer }) }
}

async function claimedPlace({ server, sessionId }: Acting, claimId: string) {
  const claim = await server.prisma.seatClaim.findFirst({ where: { id: claimId, sessionId }, select: { person: { select: { matchId: true, seat: true } } } })
  return claim?.person ?? null
}
