import type { EventOf } from '../events.ts'
import type { MatchState } from '../state.ts'

export const addMessage = (state: MatchState, event: EventOf<'messageSent'>): MatchState =>
  ({ ...state, messages: [...state.messages, event.message] })
