import { debriefPlace, type DebriefPlace } from '../../protocol/debrief.ts'
import type { PrismaClient } from '../database/generated/client.ts'

const idOf = (matchId: string) => `debrief ${matchId}`

/** Where the host has led the class; null while everyone is on their own. */
export async function debriefLed(prisma: PrismaClient, matchId: string): Promise<DebriefPlace | null> {
  const kept = await prisma.moment.findUnique({ where: { id: idOf(matchId) } })
  const read = kept === null ? null : readPlace({ at: kept.revision, how: kept.text ?? '' })
  return read?.success === true ? read.data : null
}

/** `how` is the lens, what it shows and what stands beside it, in a row. */
function readPlace({ at, how }: { readonly at: number; readonly how: string }) {
  const [lens, shows, beside] = how.split(' ')
  return debriefPlace.safeParse({ at, lens, ...(shows ? { shows } : {}), ...(beside ? { beside } : {}) })
}

const howOf = ({ lens, shows, beside }: DebriefPlace): string => [lens, shows ?? '', beside ?? ''].join(' ')

type Led = { readonly matchId: string; readonly hostId: string; readonly place: DebriefPlace | null }

/** One place a match, kept so that another node and a late screen know it. `revision` holds the place in the film, `text` how it is looked at. */
export async function leadDebrief(prisma: PrismaClient, { matchId, hostId, place }: Led): Promise<void> {
  const id = idOf(matchId)
  if (place === null) {
    await prisma.moment.deleteMany({ where: { id } })
    return
  }
  const kept = { revision: place.at, text: howOf(place), authorId: hostId }
  await prisma.moment.upsert({ where: { id }, create: { id, matchId, kind: 'debrief', ...kept }, update: kept })
}
