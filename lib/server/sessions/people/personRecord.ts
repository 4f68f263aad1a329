import { branded } from '../../../base/brand.ts'
import type { MatchId } from '../../../engine/ids.ts'
import type { PrismaClient } from '../../database/generated/client.ts'
import type { LogEntry, MatchLog } from '../../log/matchLog.ts'

type Written = { readonly revision: number; readonly text: string | null; readonly writtenAt: string }

/** What is kept about one person, for them to read and take along. Marks are in the grading sheet's own file. Times are ISO 8601. */
export type PersonRecord = {
  readonly format: 'lips-and-teeth person'
  readonly person: { readonly id: string; readonly displayName: string | null; readonly seat: string | null; readonly role: string; readonly joinedAt: string; readonly extraTimePercent: number }
  readonly expectedAs: { readonly name: string; readonly delegation: string | null } | null
  /** Everything that this person did in the match, in order. */
  readonly commands: readonly { readonly revision: number; readonly at: string; readonly command: LogEntry['command'] }[]
  readonly notes: readonly Written[]
  readonly reflections: readonly { readonly answers: unknown; readonly handedInAt: string | null; readonly updatedAt: string }[]
}

async function commandsOf(log: MatchLog, matchId: string | null, personId: string): Promise<PersonRecord['commands']> {
  if (matchId === null) return []
  const entries = await log.read(branded<MatchId>(matchId), 0)
  return entries
    .filter(({ actor }) => actor.type === 'seat' && actor.personId === personId)
    .map(({ revision, atMs, command }) => ({ revision, at: new Date(atMs).toISOString(), command }))
}

export async function personRecord({ prisma, log }: { readonly prisma: PrismaClient; readonly log: MatchLog }, personId: string): Promise<PersonRecord | null> {
  const person = await prisma.person.findUnique({ where: { id: personId }, include: { roster: true, reflections: true } })
  if (person === null) return null
  const { id, displayName, seat, role, joinedAt, extraTimePercent, roster } = person
  const notes = await prisma.moment.findMany({ where: { authorId: id }, orderBy: { createdAt: 'asc' } })
  return {
    format: 'lips-and-teeth person',
    person: { id, displayName, seat, role, joinedAt: joinedAt.toISOString(), extraTimePercent },
    expectedAs: roster === null ? null : { name: roster.name, delegation: roster.delegation },
    commands: await commandsOf(log, person.matchId, id),
    notes: notes.map(({ revision, text, createdAt }) => ({ revision, text, writtenAt: createdAt.toISOString() })),
    reflections: person.reflections.map(({ answers, handedInAt, updatedAt }) => ({ answers, handedInAt: handedInAt?.toISOString() ?? null, updatedAt: updatedAt.toISOString() })),
  }
}
