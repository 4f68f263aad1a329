import { branded } from '../../../base/brand.ts'
import type { MatchId } from '../../../engine/ids.ts'
import type { LiveServer } from '../../liveServer.ts'
import { erasureOf } from './erasureOf.ts'

export type Forgetting = Pick<LiveServer, 'prisma' | 'log' | 'erased'>
/** How many texts of theirs went. */
export type Removed = { readonly texts: number }

/** Removes a person's name, words and ways in. Moves stay: they belong to the match, under an id that names nobody. */
export async function removePerson(server: Forgetting, personId: string): Promise<Removed | null> {
  return (await server.prisma.person.count({ where: { id: personId } })) === 0 ? null : removePeople(server, [personId])
}

export async function removePeople(server: Forgetting, personIds: readonly string[]): Promise<Removed> {
  const matchIds = new Set<string>()
  let texts = 0
  for (const personId of personIds) {
    const { matchId } = await server.prisma.person.findUniqueOrThrow({ where: { id: personId }, select: { matchId: true } })
    const theirs = matchId === null ? [] : await withForks(server, matchId)
    for (const id of theirs) {
      texts += await eraseWords(server, id, personId)
      matchIds.add(id)
    }
    await forget(server, personId)
  }
  for (const matchId of matchIds) await server.erased(matchId)
  return { texts }
}

/** The match and all that parted from it: their logs begin with its words. */
async function withForks({ prisma }: Forgetting, matchId: string): Promise<readonly string[]> {
  const found = [matchId]
  for (let latest: readonly string[] = found; latest.length > 0;) {
    const forks = await prisma.match.findMany({ where: { originId: { in: [...latest] } }, select: { id: true } })
    latest = forks.map(({ id }) => id).filter((id) => !found.includes(id))
    found.push(...latest)
  }
  return found
}

async function eraseWords({ log }: Forgetting, matchId: string, personId: string): Promise<number> {
  const id = branded<MatchId>(matchId)
  const erasure = erasureOf(await log.read(id, 0), personId)
  if (erasure.size > 0) await log.erase(id, erasure)
  return erasure.size
}

async function forget({ prisma }: Forgetting, personId: string): Promise<void> {
  await prisma.$transaction([
    prisma.seatToken.deleteMany({ where: { personId } }),
    prisma.rosterEntry.deleteMany({ where: { personId } }),
    prisma.seatClaim.deleteMany({ where: { personId } }),
    prisma.moment.deleteMany({ where: { authorId: personId } }),
    prisma.reflection.deleteMany({ where: { personId } }),
    prisma.grade.deleteMany({ where: { personId } }),
    prisma.person.update({ where: { id: personId }, data: { displayName: null, erasedAt: new Date() } }),
  ])
}
