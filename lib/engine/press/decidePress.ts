import { branded } from '../../base/brand.ts'
import { ok, refused } from '../../base/result.ts'
import type { Actor, CommandOf } from '../commands.ts'
import type { Decider, SeatContext, SeatDecider } from '../decision.ts'
import type { MessageId, PersonId } from '../ids.ts'
import { inSeatOrder } from '../seats/seatState.ts'
import { SEATS } from '../vocabulary.ts'
import type { Conversation, Message } from './message.ts'

export const sendMessage: SeatDecider<'sendMessage'> = (context, command) => {
  const conversation = conversationOf(context, command.to)
  if (conversation === null) return refused({ code: 'pressClosed' })
  if (command.text.trim() === '') return refused({ code: 'emptyMessage' })
  const { state, seat, actor, atMs } = context
  return ok([{
    type: 'messageSent',
    message: {
      id: branded<MessageId>(command.messageId), from: seat, personId: personOf(actor), conversation,
      text: command.text, round: state.round, atMs, ...letterOf(actor, command),
    },
  }])
}

/** People speak in their own words alone: what is shown in their name must be what they wrote. */
function letterOf(actor: Actor, { letter }: CommandOf<'sendMessage'>): Pick<Message, 'letter'> {
  return actor.type === 'bot' && letter !== undefined ? { letter } : {}
}

/** K13: `null` where this press is closed, or where nobody but the sender would read it. */
function conversationOf({ state, seat }: SeatContext, to: CommandOf<'sendMessage'>['to']): Conversation | null {
  if (to === 'delegation') return { type: 'delegation', seat }
  if (to === 'public') return state.settings.press.public ? { type: 'public' } : null
  const seats = inSeatOrder([seat, ...to])
  return state.settings.press.private && seats.length > 1 ? { type: 'group', seats } : null
}

export const tellTable: Decider<'tellTable'> = ({ state, atMs }, command) => {
  if (command.text.trim() === '') return refused({ code: 'emptyMessage' })
  const seats = command.to === 'all' ? SEATS : inSeatOrder(command.to)
  const conversation: Conversation = command.to === 'all' ? { type: 'public' } : { type: 'group', seats }
  return ok([{
    type: 'messageSent',
    message: {
      id: branded<MessageId>(command.messageId), from: 'host', personId: null, conversation, text: command.text,
      round: state.round, atMs,
    },
  }])
}

function personOf(actor: Actor): PersonId | null {
  return actor.type === 'seat' ? actor.personId : null
}
