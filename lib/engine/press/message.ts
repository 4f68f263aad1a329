import type { MessageId, PersonId } from '../ids.ts'
import type { Seat } from '../vocabulary.ts'
import type { Letter } from './letter.ts'

/** `public`, one's own delegation, or the seats of a group in seat order, the sender among them. */
export type Conversation =
  | { readonly type: 'public' }
  | { readonly type: 'delegation'; readonly seat: Seat }
  | { readonly type: 'group'; readonly seats: readonly Seat[] }

export type Message = {
  readonly id: MessageId
  readonly from: Seat | 'host'
  readonly personId: PersonId | null
  readonly conversation: Conversation
  /** `null` once erased. */
  readonly text: string | null
  /** Bots only: what `text` says, for each reader's own language. */
  readonly letter?: Letter
  readonly round: number
  readonly atMs: number
}

/** A stable name for tabs and unread marks: `public`, `delegation.seoul`, `beijing+seoul`. */
export function conversationKey(conversation: Conversation): string {
  if (conversation.type === 'public') return 'public'
  return conversation.type === 'delegation' ? `delegation.${conversation.seat}` : conversation.seats.join('+')
}
