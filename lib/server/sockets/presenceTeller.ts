import type { LiveMatch } from '../matches/liveMatch.ts'
import { peopleOf } from './peopleOf.ts'
import type { PresenceBook } from './presence.ts'
import type { Rooms } from './rooms.ts'

export type PresenceTellerParts = {
  readonly rooms: Pick<Rooms, 'hasViewers' | 'presence'>
  readonly presence: PresenceBook
  readonly find: (matchId: string) => Promise<LiveMatch | null>
  /** The session's hosts may be watching. */
  readonly look: (matchId: string) => void
  readonly onFailure: (error: unknown, where: unknown) => void
}

/** Tells a table who is there, whenever someone came or went. */
export function presenceTeller({ rooms, presence, find, look, onFailure }: PresenceTellerParts): (matchId: string) => void {
  async function tell(matchId: string): Promise<void> {
    const match = await find(matchId)
    const state = match?.state() ?? null
    if (match !== null && state !== null) rooms.presence(matchId, presence.of(matchId, peopleOf(match, state)))
  }
  // After the answers of this turn: who joins in it takes the table as it was, then hears of those who came with them.
  const due = new Set<string>()
  function tellSoon(matchId: string): void {
    if (due.has(matchId)) return
    due.add(matchId)
    setImmediate(() => {
      due.delete(matchId)
      if (rooms.hasViewers(matchId)) tell(matchId).catch((error: unknown) => onFailure(error, matchId))
    })
  }
  return (matchId) => {
    look(matchId)
    tellSoon(matchId)
  }
}
