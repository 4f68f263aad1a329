import type { SeatCommand } from '../engine/commands.ts'
import { conversationKey, type Message } from '../engine/press/message.ts'
import type { ClauseKind, Seat } from '../engine/vocabulary.ts'
import { DOCTRINES } from './doctrines.ts'
import type { Offer } from './bargain.ts'
import { drawOf, warmthOf, type Sight } from './sight.ts'

const NAMES: Readonly<Record<Seat, string>> = {
  beijing: 'Beijing', moscow: 'Moscow', pyongyang: 'Pyongyang', seoul: 'Seoul', tokyo: 'Tokyo', washington: 'Washington',
}

const REASONS: Readonly<Partial<Record<ClauseKind, readonly string[]>>> = {
  consultation: ['neither of us should learn of the next crisis from the newspapers', 'a promise to talk costs little and saves much'],
  nonAggression: ['our quarrel serves others more than it serves us', 'both our homes would breathe easier'],
  tradeSupply: ['steady supply is worth more to us both than a good price once', 'you have what we lack, and we can repay it'],
  hotline: ['an accident is the war nobody chose', 'a line that is open halves the risk of a mistake'],
  armsSupply: ['what you can spare is what we need, and it will not be forgotten', 'we can both gain, quietly'],
  technologyTransfer: ['what we have sent you deserves an answer in kind', 'we value knowledge more than goods'],
  noDealsAgainst: ['we would like to stop wondering what you sign with others', 'good faith should be written down'],
  testMoratorium: ['a pause gives every capital room to think', 'each test brings your opponents closer together'],
  basing: ['being seen together steadies us both', 'practice now is cheaper than surprise later'],
}

function reasonOf(kind: ClauseKind, sight: Sight): string {
  const reasons = REASONS[kind] ?? ['we think that both sides gain']
  return reasons[Math.floor(drawOf(sight, `reason.${kind}`) * reasons.length)] ?? 'we think that both sides gain'
}

/** The letter that goes with an offer: what is offered, for how long, and why. */
export function letterFor(offer: Offer, sight: Sight): SeatCommand {
  const term = offer.draft.term === null ? 'without end' : `for ${offer.draft.term} rounds`
  const secret = offer.draft.secret ? ' We would keep it between us.' : ''
  const text = `${NAMES[offer.partner]}: we propose "${offer.draft.title}", ${term}, because ${reasonOf(offer.kind, sight)}.${secret} The draft is on your table.`
  return { type: 'sendMessage', messageId: `bot-${sight.seat}-${sight.view.match.phaseNumber}-offer`, to: [offer.partner], text }
}

const WARM: readonly string[] = [
  'We hear you, and we are inclined to help. Put it in a treaty clause and we will weigh it at once.',
  'Your words are welcome here. What would you give in return? A draft says more than a letter.',
]
const COOL: readonly string[] = [
  'We have read your message. We do not rule it out, but deeds will have to come first.',
  'Noted. Show us a draft with something in it for both sides, and we will answer it.',
]
const COLD: readonly string[] = [
  'Trust between us is low. Lower your posture first; then there may be something to talk about.',
  'We see little reason to agree while things stand as they do between our capitals.',
]

function replyTo(message: Message, from: Seat, sight: Sight): string {
  const warmth = warmthOf(sight.view.numbers, sight.seat, from)
  const wish = DOCTRINES[sight.seat].towards[from] ?? 0
  const tone = warmth + 40 * wish > 30 ? WARM : warmth + 40 * wish > -25 ? COOL : COLD
  return tone[Math.floor(drawOf(sight, `reply.${message.id}`) * tone.length)] ?? COOL[0] ?? ''
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
    return [{ type: 'sendMessage', messageId: `bot-${sight.seat}-${match.phaseNumber}-${sent}-${from}`, to, text: replyTo(message, from, sight) }]
  })
}
