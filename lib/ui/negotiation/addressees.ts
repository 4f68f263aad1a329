import type { Conversation } from '../../engine/press/message.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import type { TypingRequest } from '../../protocol/messages.ts'

/** To whom a line written in this conversation goes. */
export function addresseesOf(conversation: Conversation, me: Seat | null): TypingRequest['to'] {
  return conversation.type === 'group' ? conversation.seats.filter((seat) => seat !== me) : conversation.type
}
