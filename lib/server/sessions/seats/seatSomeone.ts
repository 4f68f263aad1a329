import { randomUUID } from 'node:crypto'
import { branded } from '../../../base/brand.ts'
import type { PersonId } from '../../../engine/ids.ts'
import type { Seat } from '../../../engine/vocabulary.ts'
import { giveReturnCode, giveSeatToken } from '../../access/seatTokens.ts'
import type { LiveServer } from '../../liveServer.ts'
import type { LiveMatch } from '../../matches/liveMatch.ts'
import { SERVER_AS_HOST } from '../openTable.ts'
import { tellNames } from '../people/tellNames.ts'

export type Seated = {
  readonly matchId: string
  readonly personId: string
  /** null for an observer. */
  readonly seat: Seat | null
  readonly seatToken: string
  readonly returnCode: string
}
export type Newcomer = { readonly match: LiveMatch; readonly sessionId: string | null; readonly seat: Seat; readonly name: string | null }

/** Puts a new person into a seat; null where the rules refuse it. */
export async function seatSomeone(server: Pick<LiveServer, 'prisma' | 'rooms'>, newcomer: Newcomer): Promise<Seated | null> {
  const { prisma } = server
  const { match, sessionId, seat, name } = newcomer
  const personId = randomUUID()
  await prisma.person.create({ data: { id: personId, sessionId, matchId: match.matchId, seat, displayName: name } })
  const receipt = await match.submit(SERVER_AS_HOST, `seat-${personId}`, { type: 'seatPerson', seat, personId: branded<PersonId>(personId) })
  if (!receipt.ok) {
    await prisma.person.delete({ where: { id: personId } })
    return null
  }
  const [seatToken, returnCode] = await Promise.all([giveSeatToken(prisma, personId), giveReturnCode(prisma, personId)])
  await tellNames(server, match.matchId)
  return { matchId: match.matchId, personId, seat, seatToken, returnCode }
}
