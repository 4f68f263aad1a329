import { randomUUID } from 'node:crypto'
import { branded } from '../../../base/brand.ts'
import type { PersonId } from '../../../engine/ids.ts'
import type { Seat } from '../../../engine/vocabulary.ts'
import { renewReturnCode } from '../../access/seatTokens.ts'
import type { Person } from '../../database/generated/client.ts'
import type { LiveMatch } from '../../matches/liveMatch.ts'
import { fillEmptied } from '../fillEmptied.ts'
import { removePeople } from '../people/removePerson.ts'
import { seatOf } from '../roster/classRoom.ts'
import { tellNames } from '../people/tellNames.ts'
import { personIn, recorded, refuse, tableIn, type Acting, type HostActor } from './hostActing.ts'

/** Sits down at the new place first: refused there, nothing is lost here. */
export const movePerson: HostActor<'movePerson'> = async (acting, { personId, matchId, seat, beside }) => {
  const { server, hostId } = acting
  const [person, match] = [await personIn(acting, personId), await tableIn(acting, matchId)]
  if (person === null || match === null || person.erasedAt !== null) return refuse('notFound')
  const sitThere = match.state()?.seats[seat].people ?? []
  if (sitThere.some((one) => one !== personId && !beside.includes(one))) return refuse('othersSit')
  if (!await sitDown(acting, person, { match, seat })) return refuse('seatTaken')
  await fillEmptied(server, await leaveTable(acting, person, match), { seat: seatOf(person.seat), hostId })
  return { ok: true, record: recorded(matchId, seat) }
}

/** Each takes the place of the other; no bot comes in between. */
export const swapPeople: HostActor<'swapPeople'> = async (acting, { personId, withId }) => {
  const [one, other] = [await seatedIn(acting, personId), await seatedIn(acting, withId)]
  if (one === null || other === null) return refuse('notFound')
  if (one.match === other.match && one.seat === other.seat) return refuse('seatTaken')
  if ([one, other].some(({ match }) => match.state()?.end !== null)) return refuse('wrongPhase')
  await sitDown(acting, one.person, other)
  await sitDown(acting, other.person, one)
  await leaveTable(acting, one.person, other.match)
  await leaveTable(acting, other.person, one.match)
  return { ok: true, record: recorded(other.match.matchId, other.seat) }
}

type Sitting = { readonly match: LiveMatch; readonly seat: Seat }

async function seatedIn(acting: Acting, personId: string): Promise<Sitting & { readonly person: Person } | null> {
  const person = await personIn(acting, personId)
  const seat = seatOf(person?.seat ?? null)
  const match = person?.matchId == null ? null : await tableIn(acting, person.matchId)
  return person === null || person.erasedAt !== null || seat === null || match === null ? null : { person, match, seat }
}

/** False where the rules refuse it. */
async function sitDown({ server, hostId }: Acting, { id }: Person, { match, seat }: Sitting): Promise<boolean> {
  const receipt = await match.submit({ type: 'host', hostId }, `move-${randomUUID()}`, { type: 'seatPerson', seat, personId: branded<PersonId>(id) })
  if (receipt.ok) await server.prisma.person.update({ where: { id }, data: { matchId: match.matchId, seat, role: 'player' } })
  return receipt.ok
}

/** The table where this person sat before they sat down at another place: that of `match` itself, or one that they leave now. */
async function leaveTable(acting: Acting, { id, matchId: left }: Person, match: LiveMatch): Promise<LiveMatch | null> {
  const { server, hostId } = acting
  const old = left === null || left === match.matchId ? match : await tableIn(acting, left)
  if (left !== null && left !== match.matchId) {
    await old?.submit({ type: 'host', hostId }, `moved-${randomUUID()}`, { type: 'unseatPerson', personId: branded<PersonId>(id) })
    await tellNames(server, left)
  }
  if (left !== null) server.rooms.unseat(left, id, match.matchId)
  await tellNames(server, match.matchId)
  return old
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
  const returnCode = await renewReturnCode(prisma, personId)
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
  if (matchId !== null) await tellNames(server, matchId)
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
