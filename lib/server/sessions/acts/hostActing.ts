import type { Seat } from '../../../engine/vocabulary.ts'
import type { HostActOf, HostActRefusal, HostActType } from '../../../protocol/hostActs.ts'
import type { Prisma, Person } from '../../database/generated/client.ts'
import type { LiveServer } from '../../liveServer.ts'
import type { LiveMatch } from '../../matches/liveMatch.ts'

/** A host of this session, found to be one before any act is looked at. */
export type Acting = { readonly server: LiveServer; readonly hostId: string; readonly sessionId: string; readonly isOwner: boolean }

/** `record` is what the session's record keeps of an act; acts that change nothing keep nothing. */
export type Acted =
  | { readonly ok: true; readonly value?: object; readonly record?: { readonly matchId?: string | null; readonly detail?: Prisma.InputJsonObject } }
  | { readonly ok: false; readonly code: HostActRefusal }
export type HostActor<T extends HostActType> = (acting: Acting, act: HostActOf<T>) => Promise<Acted>

export const refuse = (code: HostActRefusal): Acted => ({ ok: false, code })

/** A table of the host's own session, else null. */
export async function tableIn({ server, sessionId }: Acting, matchId: string): Promise<LiveMatch | null> {
  const isOwn = await server.prisma.match.count({ where: { id: matchId, sessionId } }) > 0
  return isOwn ? server.matches.find(matchId) : null
}

export async function personIn({ server, sessionId }: Acting, personId: string): Promise<Person | null> {
  return server.prisma.person.findFirst({ where: { id: personId, sessionId } })
}

export function recorded(matchId: string | null, seat: Seat | null, rest: Prisma.InputJsonObject = {}) {
  return { matchId, detail: seat === null ? rest : { seat, ...rest } }
}
