import { randomUUID } from 'node:crypto'
import { giveReturnCode, giveSeatToken } from '../../access/seatTokens.ts'
import type { LiveServer } from '../../liveServer.ts'
import type { ClassRoom } from '../roster/classRoom.ts'
import type { Seated } from './seatSomeone.ts'

/** Someone who looks on with the public's eyes, at the table with the fewest onlookers; null where the session has none. */
export async function seatObserver({ prisma, matches }: Pick<LiveServer, 'prisma' | 'matches'>, { room, name }: { readonly room: ClassRoom; readonly name: string }): Promise<Seated | null> {
  const tables = await Promise.all(room.tables.map(async (tableNumber) => {
    const matchId = room.matchIdOf(tableNumber) ?? ''
    const isOpen = (await matches.find(matchId))?.state()?.settings.spectators === 'public'
    return isOpen ? [{ matchId, onlookers: await prisma.person.count({ where: { matchId, role: 'observer' } }) }] : []
  }))
  const [table] = tables.flat().sort((one, other) => one.onlookers - other.onlookers)
  if (table === undefined) return null
  const personId = randomUUID()
  await prisma.person.create({ data: { id: personId, sessionId: room.sessionId, matchId: table.matchId, displayName: name, role: 'observer' } })
  const [seatToken, returnCode] = await Promise.all([giveSeatToken(prisma, personId), giveReturnCode(prisma, personId)])
  return { matchId: table.matchId, personId, seat: null, seatToken, returnCode }
}
