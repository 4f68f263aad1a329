import { branded } from '../../base/brand.ts'
import type { MatchId } from '../../engine/ids.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import type { MatchLog } from '../log/matchLog.ts'

/** The texts that this person wrote in a match, by their keys beside the log. */
async function textsOf(log: MatchLog, matchId: MatchId, personId: string): Promise<readonly string[]> {
  const entries = await log.read(matchId, 0)
  return entries
    .filter(({ actor }) => actor.type === 'seat' && actor.personId === personId)
    .flatMap(({ events, commandId }) => events.flatMap((event) => {
      if (event.type === 'messageSent') return [event.message.id]
      return event.type === 'helpAsked' ? [`help ${commandId}`] : []
    }))
}

/** Removes a person's name, words and ways in. Moves stay: they belong to the match, under an id that names nobody. */
export async function removePerson(prisma: PrismaClient, log: MatchLog, personId: string): Promise<{ readonly texts: number } | null> {
  const person = await prisma.person.findUnique({ where: { id: personId } })
  if (person === null) return null
  const matchId = person.matchId === null ? null : branded<MatchId>(person.matchId)
  const texts = matchId === null ? [] : await textsOf(log, matchId, personId)
  if (matchId !== null) await log.erasePress(matchId, texts)
  await prisma.$transaction([
    prisma.seatToken.deleteMany({ where: { personId } }),
    prisma.rosterEntry.deleteMany({ where: { personId } }),
    prisma.seatClaim.deleteMany({ where: { personId } }),
    prisma.moment.deleteMany({ where: { authorId: personId } }),
    prisma.reflection.deleteMany({ where: { personId } }),
    prisma.grade.deleteMany({ where: { personId } }),
    prisma.person.update({ where: { id: personId }, data: { displayName: null, erasedAt: new Date() } }),
    // States kept for speed may hold the words; they are made anew from the log.
    prisma.snapshot.deleteMany({ where: { matchId: person.matchId ?? '' } }),
  ])
  return { texts: texts.length }
}
