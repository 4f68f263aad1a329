import { z } from 'zod'
import { ledPlace } from '../../protocol/debrief.ts'
import { typingRequest } from '../../protocol/messages.ts'
import { SEATS } from '../../engine/vocabulary.ts'

const id = z.string().min(1).max(200)
const someone = { matchId: id, personId: id, socketId: id }

/** What nodes that share a database tell each other. Nothing here is a fact of the game: those are read from the log. */
export const note = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello') }),
  z.strictObject({ type: z.literal('here') }),
  z.strictObject({ type: z.literal('bye') }),
  /** The log of this match has entries up to this revision. */
  z.strictObject({ type: z.literal('appended'), matchId: id, revision: z.int().min(0) }),
  /** Words of this match were erased: what was kept in memory is to be read anew. */
  z.strictObject({ type: z.literal('erased'), matchId: id }),
  z.strictObject({ type: z.literal('named'), matchId: id }),
  z.strictObject({ type: z.literal('unseated'), matchId: id, personId: id, movedTo: id.nullable() }),
  z.strictObject({ type: z.literal('sessionChanged'), sessionId: id }),
  z.strictObject({ type: z.literal('hostDismissed'), hostId: id }),
  z.strictObject({ type: z.literal('debriefLed'), matchId: id, place: ledPlace.nullable() }),
  z.strictObject({ type: z.literal('came'), ...someone }),
  z.strictObject({ type: z.literal('went'), ...someone }),
  z.strictObject({ type: z.literal('typing'), matchId: id, seat: z.enum(SEATS), to: typingRequest.shape.to }),
])
export type Note = z.infer<typeof note>

export const envelope = z.strictObject({ from: id, notes: z.array(note) })

/** PostgreSQL carries less than 8,000 bytes in one notification. */
const MOST_BYTES = 7_900

/** The notes in as few messages as will carry them. */
export function envelopesOf(from: string, notes: readonly Note[]): readonly string[] {
  const texts: string[] = []
  const close = (parts: readonly string[]) => texts.push(`{"from":${JSON.stringify(from)},"notes":[${parts.join(',')}]}`)
  const empty = JSON.stringify({ from, notes: [] }).length
  let waiting: string[] = []
  let bytes = empty
  for (const text of notes.map((one) => JSON.stringify(one))) {
    const more = Buffer.byteLength(text) + 1
    if (bytes + more > MOST_BYTES && waiting.length > 0) {
      close(waiting)
      waiting = []
      bytes = empty
    }
    waiting.push(text)
    bytes += more
  }
  if (waiting.length > 0) close(waiting)
  return texts
}
