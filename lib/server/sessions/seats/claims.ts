import { randomBytes } from 'node:crypto'
import { giveSeatToken, hashOfToken, readSpokenCode } from '../../access/seatTokens.ts'
import type { LiveServer } from '../../liveServer.ts'
import { nameKey } from '../people/nameKey.ts'
import type { JoinSeatRequest } from '../settings.ts'

export type ClaimAnswer =
  | { readonly type: 'asked'; readonly claimId: string; readonly secret: string }
  | { readonly type: 'waiting'; readonly claimId: string }
  | { readonly type: 'approved'; readonly matchId: string; readonly personId: string; readonly seatToken: string }
  | { readonly type: 'denied' }
  | { readonly type: 'nobodyThere' }

type Parts = Pick<LiveServer, 'prisma' | 'rooms'>

/** "That is me": asks the host once; asked again by the same browser, it says how things stand. */
export async function claimSeat(server: Parts, request: JoinSeatRequest, secret: string | null): Promise<ClaimAnswer> {
  const personId = await claimedPerson(server, request)
  if (personId === null) return { type: 'nobodyThere' }
  const mine = secret === null ? null : await server.prisma.seatClaim.findFirst({ where: { personId, secretHash: hashOfToken(secret) }, orderBy: { createdAt: 'desc' } })
  if (mine?.status === 'waiting') return { type: 'waiting', claimId: mine.id }
  if (mine?.status === 'approved') return taken(server, mine)
  if (mine?.status === 'denied') {
    // Told once; the next try asks anew.
    await server.prisma.seatClaim.delete({ where: { id: mine.id } })
    return { type: 'denied' }
  }
  return ask(server, { personId, name: request.name })
}

/** The seat's person by name; else whoever sits there: the host sees both names. */
async function claimedPerson({ prisma }: Parts, { code, name, matchId, seat }: JoinSeatRequest): Promise<string | null> {
  const session = await prisma.classSession.findUnique({ where: { code: readSpokenCode(code), archivedAt: null }, select: { id: true } })
  if (session === null || matchId === undefined || seat === undefined) return null
  const people = await prisma.person.findMany({ where: { sessionId: session.id, matchId, seat, erasedAt: null }, orderBy: { joinedAt: 'asc' } })
  return (people.find(({ displayName }) => nameKey(displayName ?? '') === nameKey(name)) ?? people[0])?.id ?? null
}

async function ask({ prisma, rooms }: Parts, { personId, name }: { readonly personId: string; readonly name: string }): Promise<ClaimAnswer> {
  const person = await prisma.person.findUniqueOrThrow({ where: { id: personId }, select: { sessionId: true } })
  if (person.sessionId === null) return { type: 'nobodyThere' }
  const secret = randomBytes(24).toString('base64url')
  const claim = await prisma.seatClaim.create({ data: { sessionId: person.sessionId, personId, name, secretHash: hashOfToken(secret) } })
  rooms.sessionChanged(person.sessionId)
  return { type: 'asked', claimId: claim.id, secret }
}

async function taken({ prisma }: Parts, claim: { readonly id: string; readonly personId: string }): Promise<ClaimAnswer> {
  const { matchId } = await prisma.person.findUniqueOrThrow({ where: { id: claim.personId }, select: { matchId: true } })
  // Used up: the same cookie does not open the seat a second time.
  const used = await prisma.seatClaim.deleteMany({ where: { id: claim.id, status: 'approved' } })
  if (matchId === null || used.count === 0) return { type: 'nobodyThere' }
  return { type: 'approved', matchId, personId: claim.personId, seatToken: await giveSeatToken(prisma, claim.personId) }
}
