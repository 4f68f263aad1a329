import type { HostCommand } from '../../engine/commands.ts'
import type { MatchState } from '../../engine/state.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import type { GameSocket } from '../../client/connection.ts'
import type { HostAct } from '../../protocol/hostActs.ts'
import type { Receipt } from '../../protocol/messages.ts'
import type { SessionPaper } from '../../protocol/sessionPaper.ts'
import { hostActs } from '../sessions/acts/hostActs.ts'
import type { Acted } from '../sessions/acts/hostActing.ts'
import { createSession, type CreatedSession } from '../sessions/createSession.ts'
import { fillAndStart } from '../sessions/fillAndStart.ts'
import { sessionOf } from '../sessions/sessionOf.ts'
import { takeSeat } from '../sessions/seats/takeSeat.ts'
import type { TestServer } from './testServer.ts'

/** A session of the host named `host`. */
export type OpenedClass = CreatedSession & {
  readonly act: (act: HostAct, hostId?: string) => Promise<Acted | null>
  /** The match at a table, from 1. */
  readonly table: (number: number) => string
  readonly seated: (name: string, place?: { readonly table?: number; readonly seat?: Seat }) => ReturnType<typeof seatedAt>
  readonly started: () => Promise<void>
  readonly paper: () => Promise<SessionPaper>
}

export async function openClass(server: TestServer, request: Partial<Parameters<typeof createSession>[2]> = {}): Promise<OpenedClass> {
  const session = await createSession(server.live, 'host', { title: 'Class', tables: 2, ...request })
  const { sessionId, matchIds, code } = session
  const table = (number: number) => matchIds[number - 1] ?? ''
  return {
    ...session, table,
    act: (act, hostId = 'host') => hostActs(server.live, { hostId, sessionId, act }),
    seated: (name, place = {}) => seatedAt(server, { code, name, seat: place.seat, matchId: place.table === undefined ? undefined : table(place.table) }),
    started: async () => {
      for (const matchId of matchIds) await fillAndStart((await server.live.matches.find(matchId))!)
    },
    paper: async () => (await sessionOf(server.live, 'host', sessionId))!,
  }
}

async function seatedAt(server: TestServer, asked: Parameters<typeof takeSeat>[1]) {
  const answer = await takeSeat(server.live, asked)
  if (!answer.ok) throw new Error(answer.code)
  return answer.seated
}

export async function stateOf(server: TestServer, matchId: string): Promise<MatchState> {
  return (await server.live.matches.find(matchId))!.state()!
}

let sent = 0

export function say(socket: GameSocket, matchId: string, command: object): Promise<Receipt> {
  sent += 1
  return socket.timeout(20_000).emitWithAck('command', { matchId, commandId: `test-${sent}`, command: command as HostCommand })
}
