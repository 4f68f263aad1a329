import type { Draft, SeatCommand } from '../engine/commands.ts'
import { EVERYONE } from '../engine/knowledge.ts'
import { specOf } from '../engine/orders/condition.ts'
import { goldsteinOf } from '../engine/orders/goldstein.ts'
import { PROTESTED_DESKS, THANKED_DESKS, type Letter, type Turn } from '../engine/press/letter.ts'
import { conversationKey, type Message } from '../engine/press/message.ts'
import type { Seat } from '../engine/vocabulary.ts'
import type { Offer } from './bargain.ts'
import { doctrineOf } from './doctrines.ts'
import { letterText } from './letterText.ts'
import { drawOf, warmthOf, type Sight } from './sight.ts'
import { objectionTo } from './treatyWorth.ts'

const turnOf = (sight: Sight, purpose: string): Turn => (drawOf(sight, purpose) < 0.5 ? 0 : 1)

function textOf(letter: Letter, { scenario, seat }: Sight): string {
  return letter.type === 'opening' ? doctrineOf(scenario, seat).opening?.text ?? '' : letterText(letter)
}

/** One letter of a phase, called by what it is for. */
function sent(letter: Letter, to: 'public' | readonly Seat[], { sight, purpose }: { readonly sight: Sight; readonly purpose: string }): SeatCommand {
  const { seat, view: { match } } = sight
  return { type: 'sendMessage', messageId: `bot-${seat}-${match.phaseNumber}-${purpose}`, to: to === 'public' ? to : [...to], text: textOf(letter, sight), letter }
}

const isPlayedByPeople = ({ view: { plates } }: Sight, seat: Seat): boolean => plates[seat].control !== 'bot' && plates[seat].control !== 'open'

/** The letter that goes with an offer: what is offered, for how long, and why. */
export function letterFor({ draft, kind, partner }: Offer, sight: Sight): SeatCommand {
  const letter: Letter = { type: 'offer', to: partner, clause: kind, reason: turnOf(sight, `reason.${kind}`), rounds: draft.term, secret: draft.secret }
  return sent(letter, [partner], { sight, purpose: 'offer' })
}

/** Tells people who put a treaty forward why it is not signed as it stands. */
export function reasonsGiven(answers: readonly SeatCommand[], sight: Sight): readonly SeatCommand[] {
  return answers.flatMap((answer): readonly SeatCommand[] => {
    if (answer.type !== 'refuseTreaty' && answer.type !== 'amendTreaty') return []
    const place = sight.view.treaties.findIndex(({ id }) => id === answer.treatyId)
    const versions = sight.view.treaties[place]?.versions ?? []
    const newest = versions.at(-1)
    const to = newest?.by ?? null
    if (newest === undefined || to === null || !isPlayedByPeople(sight, to)) return []
    const letter: Letter = answer.type === 'refuseTreaty'
      ? { type: 'refusal', to, objection: objectionTo(newest.draft, sight) }
      : { type: 'counter', to, turn: turnOf(sight, `counter.${answer.treatyId}`) }
    return [sent(letter, [to], { sight, purpose: `on-${place}-${versions.length}` })]
  })
}

/** Tells people whom this seat means to meet that both must ask for it. */
export function meetingsProposed(draft: Draft, sight: Sight): readonly SeatCommand[] {
  return draft.orders.flatMap((order): readonly SeatCommand[] => {
    const to = order?.target ?? null
    if (order === null || to === null || specOf(sight.scenario, order.order)?.mutual !== true || !isPlayedByPeople(sight, to)) return []
    return [sent({ type: 'meeting', to, turn: turnOf(sight, 'meeting') }, [to], { sight, purpose: 'meeting' })]
  })
}

/** Deeds as weighty as these are answered in public: a recalled ambassador is the least of them (Goldstein). */
const ANSWERED_FROM = 4
/** A blow against whom a capital courts as much as this moves it to speak. */
const CLOSE_FROM = 0.7
/** How likely a capital is to speak up, so that the square is never a chorus. */
const SPEAKS = 0.6

/** What a capital says to all, once a round: how it comes to the table; later what it makes of last round's deeds. */
export function publicWord(sight: Sight): readonly SeatCommand[] {
  if (drawOf(sight, 'speaks') > SPEAKS) return []
  const letter: Letter | null = sight.view.match.round === 1 ? openingOf(sight) : wordOnDeeds(sight)
  const command = letter === null ? null : sent(letter, 'public', { sight, purpose: 'public' })
  const isSaid = command?.type === 'sendMessage' && sight.view.messages.some(({ id }) => id === command.messageId)
  return command === null || isSaid ? [] : [command]
}

function openingOf({ scenario, seat }: Sight): Letter | null {
  const { opening } = doctrineOf(scenario, seat)
  return opening === null ? null : { type: 'opening', of: opening.name }
}

/** On the weightiest public deed of last round that was aimed at this seat, or else at one that it is close to. */
function wordOnDeeds(sight: Sight): Letter | null {
  const { view, seat, scenario } = sight
  const deeds = view.acts.flatMap((act) => {
    if (act.type !== 'order' || act.round !== view.match.round - 1 || act.outcome !== 'done' || act.draft.target === null || act.knownTo !== EVERYONE) return []
    const spec = specOf(scenario, act.draft.order)
    const weight = goldsteinOf(spec?.cameo ?? '')
    return spec === null || Math.abs(weight) < ANSWERED_FROM ? [] : [{ by: act.seat, at: act.draft.target, desk: spec.desk, weight }]
  }).sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
  const turn = turnOf(sight, 'word')
  const own = deeds.find(({ at }) => at === seat)
  if (own !== undefined && own.weight > 0) {
    const desk = THANKED_DESKS.find((one) => one === own.desk)
    return desk === undefined ? null : { type: 'thanks', to: own.by, desk, turn }
  }
  if (own !== undefined) {
    const desk = PROTESTED_DESKS.find((one) => one === own.desk)
    return desk === undefined ? null : { type: 'protest', to: own.by, desk, turn }
  }
  const friend = deeds.find(({ by, at, weight }) => weight < 0 && by !== seat && (doctrineOf(scenario, seat).towards[at] ?? 0) >= CLOSE_FROM)
  return friend === undefined ? null : { type: 'solidarity', to: friend.at, turn }
}

function replyTo(message: Message, from: Seat, sight: Sight): Letter {
  const warmth = warmthOf(sight.view.numbers, sight.seat, from)
  const wish = doctrineOf(sight.scenario, sight.seat).towards[from] ?? 0
  const tone = warmth + 40 * wish > 30 ? 'warm' : warmth + 40 * wish > -25 ? 'cool' : 'cold'
  return { type: 'reply', tone, turn: turnOf(sight, `reply.${message.id}`) }
}

const REPLIES_A_ROUND = 3

/** Answers people who wrote to this seat alone; bots do not chat with each other. */
export function replies(sight: Sight): readonly SeatCommand[] {
  const { messages, match } = sight.view
  const ours = messages.filter((message) => message.round === match.round && message.conversation.type === 'group')
  const last = new Map(ours.map((message) => [conversationKey(message.conversation), message]))
  return [...last.entries()].flatMap(([key, message]): readonly SeatCommand[] => {
    const { from, conversation } = message
    if (from === 'host' || from === sight.seat || !isPlayedByPeople(sight, from) || conversation.type !== 'group') return []
    const before = ours.filter((other) => other.from === sight.seat && conversationKey(other.conversation) === key).length
    const to = conversation.seats.filter((seat) => seat !== sight.seat)
    if (before >= REPLIES_A_ROUND || to.length !== 1) return []
    return [sent(replyTo(message, from, sight), to, { sight, purpose: `${before}-${from}` })]
  })
}
