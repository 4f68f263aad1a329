import type { Message } from '../../engine/press/message.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** How many messages one capital wrote where another read them, in private; and how many it wrote to all. */
export type TalkRow = { readonly from: Seat; readonly to: Readonly<Partial<Record<Seat, number>>>; readonly inPublic: number }
export type SilentPair = { readonly one: Seat; readonly other: Seat }
export type Talk = { readonly rows: readonly TalkRow[]; readonly silent: readonly SilentPair[]; readonly mute: readonly Seat[] }

const readersOf = ({ from, conversation }: Message): readonly Seat[] => (conversation.type === 'group' ? conversation.seats.filter((seat) => seat !== from) : [])

/** Who talked to whom; silence is read too: pairs without one private word, and capitals without any. */
export function talkOf(messages: readonly Message[]): Talk {
  const rows = SEATS.map((from) => {
    const own = messages.filter((message) => message.from === from)
    const to = Object.fromEntries(SEATS.filter((seat) => seat !== from).map((seat) => [seat, own.filter((message) => readersOf(message).includes(seat)).length]))
    return { from, to, inPublic: own.filter(({ conversation }) => conversation.type === 'public').length }
  })
  const count = (from: Seat, to: Seat) => rows.find((row) => row.from === from)?.to[to] ?? 0
  const silent = SEATS.flatMap((one, index) => SEATS.slice(index + 1).filter((other) => count(one, other) + count(other, one) === 0).map((other) => ({ one, other })))
  const mute = rows.filter(({ to, inPublic }) => inPublic === 0 && Object.values(to).every((amount) => amount === 0)).map(({ from }) => from)
  return { rows, silent, mute }
}

/** The same for one round. */
export function talkInRound(messages: readonly Message[], round: number): Talk {
  return talkOf(messages.filter((message) => message.round === round))
}
