import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { Presence, SeatPresence } from '../../protocol/messages.ts'

type Someone = { readonly sockets: ReadonlySet<string>; readonly awaySinceMs: number | null; readonly lastActiveMs: number | null }

/** Someone at a seat, and when they last did anything by the log, which outlives the process. */
export type Seated = { readonly personId: string; readonly saidMs: number | null }

/** Who is at which table now. Lasts as long as the process and is never stored. */
export type Coming = { readonly matchId: string; readonly personId: string; readonly socketId: string }
export type PresenceBook = {
  readonly came: (matchId: string, personId: string, socketId: string) => void
  readonly went: (matchId: string, personId: string, socketId: string) => void
  readonly acted: (matchId: string, personId: string) => void
  /** Everyone who is here by a socket whose id begins so. */
  readonly here: (prefix: string) => readonly Coming[]
  readonly of: (matchId: string, seats: Readonly<Record<Seat, readonly Seated[]>>) => Presence
}

const NOBODY: Someone = { sockets: new Set(), awaySinceMs: null, lastActiveMs: null }

export function presenceBook(nowMs: () => number): PresenceBook {
  const tables = new Map<string, Map<string, Someone>>()

  function change(matchId: string, personId: string, next: (someone: Someone) => Someone): void {
    const people = tables.get(matchId) ?? new Map<string, Someone>()
    people.set(personId, next(people.get(personId) ?? NOBODY))
    tables.set(matchId, people)
  }

  /** Who has not come since this process began was last here when they last did anything. */
  function seatOf(matchId: string, people: readonly Seated[]): SeatPresence {
    const known = people.map(({ personId, saidMs }) => ({ personId, ...(tables.get(matchId)?.get(personId) ?? { ...NOBODY, awaySinceMs: saidMs, lastActiveMs: saidMs }) }))
    const connected = known.filter(({ sockets }) => sockets.size > 0).map(({ personId }) => personId)
    return {
      connected,
      awaySinceMs: connected.length > 0 ? null : latest(known.map(({ awaySinceMs }) => awaySinceMs)),
      lastActiveMs: latest(known.map(({ lastActiveMs }) => lastActiveMs)),
    }
  }

  return {
    came: (matchId, personId, socketId) => change(matchId, personId, (someone) => ({
      sockets: new Set([...someone.sockets, socketId]), awaySinceMs: null, lastActiveMs: nowMs(),
    })),
    went: (matchId, personId, socketId) => change(matchId, personId, (someone) => {
      const sockets = new Set([...someone.sockets].filter((id) => id !== socketId))
      return { ...someone, sockets, awaySinceMs: sockets.size === 0 ? nowMs() : null }
    }),
    acted: (matchId, personId) => change(matchId, personId, (someone) => ({ ...someone, lastActiveMs: nowMs() })),
    here: (prefix) => [...tables].flatMap(([matchId, people]) => [...people].flatMap(([personId, { sockets }]) =>
      [...sockets].filter((socketId) => socketId.startsWith(prefix)).map((socketId) => ({ matchId, personId, socketId })))),
    of: (matchId, seats) => eachSeat((seat) => seatOf(matchId, seats[seat])),
  }
}

function latest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.max(...known)
}

export function eachSeat<Value>(make: (seat: Seat) => Value): Readonly<Record<Seat, Value>> {
  const [beijing, moscow, pyongyang, seoul, tokyo, washington] = SEATS
  return {
    beijing: make(beijing), moscow: make(moscow), pyongyang: make(pyongyang),
    seoul: make(seoul), tokyo: make(tokyo), washington: make(washington),
  }
}
