import type { SeatCommand } from '../engine/commands.ts'
import { TURNS, type Letter, type Tone } from '../engine/press/letter.ts'
import { conversationKey, type Message } from '../engine/press/message.ts'
import type { Seat } from '../engine/vocabulary.ts'
import type { Offer } from './bargain.ts'
import { DOCTRINES } from './doctrines.ts'
import { letterText } from './letterText.ts'
import { drawOf, warmthOf, type Sight } from './sight.ts'

const turnOf = (sight: Sight, purpose: string): number => Math.floor(drawOf(sight, purpose) * TURNS)

/** The letter that goes with an offer: what is offered, for how long, and why. */
export function letterFor({ draft, kind, partner }: Offer, sight: Sight): SeatCommand {
  const letter: Letter = { type: 'offer', to: partner, clause: kind, reason: turnOf(sight, `reason.${kind}`), rounds: draft.term, secret: draft.secret }
  return { type: 'sendMessage', messageId: `bot-${sight.seat}-${sight.view.match.phaseNumber}-offer`, to: [partner], text: letterText(letter), letter }
}

function replyTo(message: Message, from: Seat, sight: Sight): Letter {
  const warmth = warmthOf(sight.view.numbers, sight.seat, from)
  const wish = DOCTRINES[sight.seat].towards[from] ?? 0
  const tone: Tone = warmth + 40 * wish > 30 ? 'warm' : warmth + 40 * wish > -25 ? 'cool' : 'cold'
  return { type: 'reply', tone, turn: turnOf(sight, `reply.${message.id}`) }
}

const REPLIES_A_ROUND = 3

/** Answers people who wrote to this seat alone; bots do not chat with each other. */
export function replies(sight: Sight): readonly SeatCommand[] {
  const { messages, plates, match } = sight.view
  const ours = messages.filter((message) => message.round === match.round && message.conversation.type === 'group')
  const last = new Map(ours.map((message) => [conversationKey(message.conversation), message]))
  return [...last.entries()].flatMap(([key, message]): readonly SeatCommand[] => {
    const { from, conversation } = message
    if (from === 'host' || from === sight.seat || plates[from].control !== 'people' || conversation.type !== 'group') return []
    const sent = ours.filter((other) => other.from === sight.seat && conversationKey(other.conversation) === key).length
    const to = conversation.seats.filter((seat) => seat !== sight.seat)
    if (sent >= REPLIES_A_ROUND || to.length !== 1) return []
    const letter = replyTo(message, from, sight)
    return [{ type: 'sendMessage', messageId: `bot-${sight.seat}-${match.phaseNumber}-${sent}-${from}`, to, text: letterText(letter), letter }]
  })
}
