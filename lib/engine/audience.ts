import type { EventOf, EventType, MatchEvent } from './events.ts'
import type { Conversation } from './press/message.ts'
import { SEATS, type Seat } from './vocabulary.ts'
import type { Viewer } from './viewShape.ts'

/** Who may learn that an event happened. The whole lens (host, replay) learns of all. */
export type Audience = 'everyone' | readonly Seat[]

/** K14: an event type without an audience does not compile. */
const audiences: { readonly [T in EventType]: (event: EventOf<T>) => Audience } = {
  matchOpened: everyone, personSeated: everyone, personUnseated: everyone, controlSet: everyone, penPassed: everyone,
  phaseOpened: everyone, phaseExtended: everyone, clockPaused: everyone, clockResumed: everyone,
  messageSent: ({ message }) => readersOf(message.conversation),
  notesCompared: ({ note }) => [note.by, note.with],
  treatyProposed: ({ draft }) => draft.parties,
  treatyAmended: parties, treatySigned: parties, signatureWithdrawn: parties, treatyRefused: parties, clauseJudged: parties,
  draftSaved: ownSeat, forecastsSaved: ownSeat, instructionsSaved: ownSeat,
  ordersSealed: everyone, ordersUnsealed: everyone, readMarked: everyone,
  worldEventDrawn: everyone, injectReleased: everyone, roundRevealed: everyone, stageResolved: everyone,
  reacted: ownSeat, reactionsResolved: everyone,
  crisisOpened: everyone, crisisChoiceMade: everyone, obligationAnswered: everyone, mediationOffered: everyone,
  mediationAnswered: everyone, crisisStepResolved: everyone,
  helpAsked: ownSeat, helpAnswered: ownSeat, matchEnded: everyone,
}

export function audienceOf(event: MatchEvent): Audience {
  return audienceFor(event.type, event)
}

function audienceFor<T extends EventType>(type: T, event: EventOf<T>): Audience {
  return audiences[type](event)
}

export function isInAudience(audience: Audience, viewer: Viewer): boolean {
  if (viewer.type === 'whole' || audience === 'everyone') return true
  return viewer.type === 'seat' && audience.includes(viewer.seat)
}

/** K15: public press is for all, a delegation's for itself, a group's for its seats. */
export function readersOf(conversation: Conversation): Audience {
  if (conversation.type === 'public') return 'everyone'
  return conversation.type === 'delegation' ? [conversation.seat] : SEATS.filter((seat) => conversation.seats.includes(seat))
}

function everyone(): Audience {
  return 'everyone'
}

function parties(event: { readonly parties: readonly Seat[] }): Audience {
  return event.parties
}

function ownSeat(event: { readonly seat: Seat }): Audience {
  return [event.seat]
}
