import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '../database/generated/client.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import type { Matches } from '../matches/matches.ts'
import { namesAt } from '../sessions/people/namesAt.ts'
import type { PresenceBook } from '../sockets/presence.ts'
import type { Rooms } from '../sockets/rooms.ts'
import { readersOf } from '../sockets/typing.ts'
import { Bus } from './bus.ts'
import { databaseLeads, type Leads } from './leads.ts'
import type { Note } from './notes.ts'

export type NodesParts = {
  readonly url: string
  readonly prisma: PrismaClient
  /** This node's own sockets and who sits behind them. */
  readonly rooms: Rooms
  readonly presence: PresenceBook
  readonly matches: () => Matches
  readonly tellPresence: (matchId: string) => void
  readonly onFailure: (error: unknown, where: unknown) => void
}

/** This process among others that serve the same database. */
export type Nodes = {
  readonly leads: Leads
  /** The same as this node's own, and told to the others. */
  readonly rooms: Rooms
  readonly presence: PresenceBook
  readonly appended: (match: LiveMatch) => void
  /** Words were erased beside the log: every node reads the match anew. */
  readonly erased: (matchId: string) => Promise<void>
  readonly others: () => number
  readonly open: () => Promise<void>
  readonly close: () => Promise<void>
}

type Handlers = { readonly [T in Note['type']]: (note: Extract<Note, { type: T }>, from: string) => unknown }

export function nodesOf(parts: NodesParts): Nodes {
  const { presence, matches, onFailure } = parts
  const nodeId = randomUUID()
  const handlers = handlersOf(parts)
  const take = async <T extends Note['type']>(type: T, note: Extract<Note, { type: T }>, from: string) => handlers[type](note, from)
  const bus = new Bus({
    url: parts.url, nodeId, onFailure,
    onNote: (note, from) => void take(note.type, note, from).catch((error: unknown) => onFailure(error, note)),
    standing: () => [
      ...matches().live().map(appendedTo),
      ...presence.here(`${nodeId}.`).map((someone): Note => ({ type: 'came', ...someone })),
    ],
    onLost: (from) => {
      for (const someone of presence.here(`${from}.`)) handlers.went({ type: 'went', ...someone }, from)
    },
    onBack: () => {
      leads.lost()
      for (const match of matches().live()) void match.catchUp(Number.POSITIVE_INFINITY)
    },
  })
  const leads = databaseLeads(bus)
  const tell = (note: Note) => bus.tell(note)
  return {
    leads, rooms: toldRooms(parts.rooms, tell), presence: toldPresence(presence, { tell, nodeId }),
    appended: (match) => tell(appendedTo(match)),
    erased: async (matchId) => {
      await handlers.erased({ type: 'erased', matchId }, nodeId)
      tell({ type: 'erased', matchId })
    },
    others: () => bus.others(), open: () => bus.open(), close: () => bus.close(),
  }
}

function appendedTo(match: LiveMatch): Note {
  return { type: 'appended', matchId: match.matchId, revision: match.revision() }
}

type Teller = (note: Note) => void

/** The same as this node's own rooms, and told to the others. */
function toldRooms(rooms: Rooms, tell: Teller): Rooms {
  return {
    ...rooms,
    names: (matchId, names) => {
      rooms.names(matchId, names)
      tell({ type: 'named', matchId })
    },
    typing: (message, viewers) => {
      rooms.typing(message, viewers)
      tell({ type: 'typing', ...message })
    },
    unseat: (matchId, personId, movedTo) => {
      rooms.unseat(matchId, personId, movedTo)
      tell({ type: 'unseated', matchId, personId, movedTo })
    },
    sessionChanged: (sessionId) => {
      rooms.sessionChanged(sessionId)
      tell({ type: 'sessionChanged', sessionId })
    },
    debrief: (matchId, place) => {
      rooms.debrief(matchId, place)
      tell({ type: 'debriefLed', matchId, place })
    },
    dismissHost: (hostId) => {
      rooms.dismissHost(hostId)
      tell({ type: 'hostDismissed', hostId })
    },
  }
}

/** Sockets are known by their node too, so that all of a lost node's are gone with it. */
function toldPresence(presence: PresenceBook, { tell, nodeId }: { readonly tell: Teller; readonly nodeId: string }): PresenceBook {
  return {
    ...presence,
    came: (matchId, personId, socketId) => {
      presence.came(matchId, personId, `${nodeId}.${socketId}`)
      tell({ type: 'came', matchId, personId, socketId: `${nodeId}.${socketId}` })
    },
    went: (matchId, personId, socketId) => {
      presence.went(matchId, personId, `${nodeId}.${socketId}`)
      tell({ type: 'went', matchId, personId, socketId: `${nodeId}.${socketId}` })
    },
  }
}

/** What to do about a note: a table from its type. */
function handlersOf({ prisma, rooms, presence, matches, tellPresence }: NodesParts): Handlers {
  const nothing = () => undefined
  return {
    hello: nothing, here: nothing, bye: nothing,
    appended: ({ matchId, revision }) => matches().catchUp(matchId, revision),
    erased: async ({ matchId }) => {
      await matches().forget(matchId)
      rooms.restart(matchId)
    },
    named: async ({ matchId }) => {
      if (rooms.hasViewers(matchId)) rooms.names(matchId, await namesAt(prisma, matchId))
    },
    unseated: ({ matchId, personId, movedTo }) => rooms.unseat(matchId, personId, movedTo),
    sessionChanged: ({ sessionId }) => rooms.sessionChanged(sessionId),
    debriefLed: ({ matchId, place }) => rooms.debrief(matchId, place),
    hostDismissed: ({ hostId }) => rooms.dismissHost(hostId),
    came: ({ matchId, personId, socketId }) => {
      presence.came(matchId, personId, socketId)
      tellPresence(matchId)
    },
    went: ({ matchId, personId, socketId }) => {
      presence.went(matchId, personId, socketId)
      tellPresence(matchId)
    },
    typing: ({ matchId, seat, to }) => rooms.typing({ matchId, seat, to }, readersOf(seat, to)),
  }
}
