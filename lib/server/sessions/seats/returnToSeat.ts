import { giveSeatToken, hashOfToken, readSpokenCode } from '../../access/seatTokens.ts'
import type { LiveServer } from '../../liveServer.ts'

export type Returned = { readonly matchId: string; readonly seatToken: string }

/** The same seat on this device. The old device keeps it too: a person may sit there with phone and laptop. */
export async function returnToSeat({ prisma }: Pick<LiveServer, 'prisma'>, returnCode: string): Promise<Returned | null> {
  const found = await prisma.seatToken.findFirst({
    where: { hash: hashOfToken(readSpokenCode(returnCode)), kind: 'return', revokedAt: null },
    select: { personId: true, person: { select: { matchId: true } } },
  })
  if (found === null || found.person.matchId === null) return null
  return { matchId: found.person.matchId, seatToken: await giveSeatToken(prisma, found.personId) }
}
