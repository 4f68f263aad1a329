import { randomUUID } from 'node:crypto'
import { CHANNEL } from '../nodes/bus.ts'
import { envelopesOf } from '../nodes/notes.ts'
import { removePerson } from '../sessions/removePerson.ts'
import type { Operator } from './operator.ts'

/** Removes a person, also from the memory of servers that are running on this database. */
export async function removePersonNow({ database: { prisma, pool }, log }: Pick<Operator, 'database' | 'log'>, personId: string): Promise<{ readonly texts: number } | null> {
  const person = await prisma.person.findUnique({ where: { id: personId }, select: { matchId: true } })
  const removed = await removePerson(prisma, log, personId)
  if (person?.matchId != null) {
    const notes = envelopesOf(randomUUID(), [{ type: 'erased', matchId: person.matchId }, { type: 'bye' }])
    await pool.query('SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text', [CHANNEL, notes])
  }
  return removed
}
