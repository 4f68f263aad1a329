import { removePerson, type Removed } from '../sessions/people/removePerson.ts'
import type { Operator } from './operator.ts'
import { tellServers } from './tellServers.ts'

/** Removes a person, also from the memory of servers that are running on this database. */
export function removePersonNow({ database: { prisma, pool }, log }: Pick<Operator, 'database' | 'log'>, personId: string): Promise<Removed | null> {
  return removePerson({ prisma, log, erased: (matchId) => tellServers(pool, { type: 'erased', matchId }) }, personId)
}
