import { randomUUID } from 'node:crypto'
import { CHANNEL } from '../nodes/bus.ts'
import { envelopesOf } from '../nodes/notes.ts'
import { removePerson, type Removed } from '../sessions/people/removePerson.ts'
import type { Operator } from './operator.ts'

/** Removes a person, also from the memory of servers that are running on this database. */
export function removePersonNow({ database: { prisma, pool }, log }: Pick<Operator, 'database' | 'log'>, personId: string): Promise<Removed | null> {
  const erased = async (matchId: string) => {
    const notes = envelopesOf(randomUUID(), [{ type: 'erased', matchId }, { type: 'bye' }])
    await pool.query('SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text', [CHANNEL, notes])
  }
  return removePerson({ prisma, log, erased }, personId)
}
