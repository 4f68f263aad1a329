import { describe, expect, it } from 'vitest'
import { branded } from '../base/brand.ts'
import { audienceOf, isInAudience, readersOf, type Audience } from './audience.ts'
import type { EventType, MatchEvent } from './events.ts'
import type { TreatyId } from './ids.ts'
import type { Message } from './press/message.ts'
import { playMatch, likelyStrategy } from './testing/playMatch.ts'
import { SEATS } from './vocabulary.ts'

const message = (conversation: Message['conversation']): Message =>
  ({ id: branded('m'), from: 'seoul', personId: null, conversation, text: 'Yes.', round: 1, atMs: 0 })
const at = { treatyId: branded<TreatyId>('t'), by: 'moscow', parties: ['moscow', 'pyongyang'] } as const
/** As much of an event as its audience is read from. */
const event = (type: EventType, rest: object = {}): MatchEvent => ({ type, ...at, ...rest }) as unknown as MatchEvent

/** Every type of event by who may learn of it. */
const AUDIENCES: Readonly<Record<EventType, readonly [object, Audience]>> = {
  matchOpened: [{}, 'everyone'], personSeated: [{}, 'everyone'], personUnseated: [{}, 'everyone'], controlSet: [{}, 'everyone'], penPassed: [{}, 'everyone'],
  phaseOpened: [{}, 'everyone'], phaseExtended: [{}, 'everyone'], clockPaused: [{}, 'everyone'], clockResumed: [{}, 'everyone'],
  messageSent: [{ message: message({ type: 'delegation', seat: 'tokyo' }) }, ['tokyo']],
  notesCompared: [{ note: { by: 'seoul', with: 'tokyo', about: 'beijing', round: 1, atMs: 0 } }, ['seoul', 'tokyo']],
  treatyProposed: [{ draft: { parties: ['beijing', 'moscow'] } }, ['beijing', 'moscow']],
  treatyAmended: [{}, at.parties], treatySigned: [{}, at.parties], signatureWithdrawn: [{}, at.parties], treatyRefused: [{}, at.parties], clauseJudged: [{}, at.parties],
  draftSaved: [{ seat: 'tokyo' }, ['tokyo']], forecastsSaved: [{ seat: 'tokyo' }, ['tokyo']], instructionsSaved: [{ seat: 'tokyo' }, ['tokyo']],
  ordersSealed: [{ seat: 'tokyo' }, 'everyone'], ordersUnsealed: [{ seat: 'tokyo' }, 'everyone'], readMarked: [{ seat: 'tokyo' }, 'everyone'],
  worldEventDrawn: [{}, 'everyone'], injectReleased: [{}, 'everyone'], roundRevealed: [{}, 'everyone'], stageResolved: [{}, 'everyone'],
  reacted: [{ seat: 'tokyo' }, ['tokyo']], reactionsResolved: [{}, 'everyone'],
  crisisOpened: [{}, 'everyone'], crisisChoiceMade: [{ seat: 'tokyo' }, 'everyone'], obligationAnswered: [{ seat: 'tokyo' }, 'everyone'], mediationOffered: [{}, 'everyone'],
  mediationAnswered: [{}, 'everyone'], crisisStepResolved: [{}, 'everyone'],
  helpAsked: [{ seat: 'tokyo' }, ['tokyo']], helpAnswered: [{ seat: 'tokyo' }, ['tokyo']], matchEnded: [{}, 'everyone'],
}

describe('audiences', () => {
  it.each(Object.entries(AUDIENCES))('K14: %s is learned of by those who may know it', (type, [rest, audience]) => {
    expect(audienceOf(event(type as EventType, rest))).toEqual(audience)
  })

  it('K14: a seat inside the audience may learn of it, a seat outside and the public may not, the whole lens always', () => {
    const audience: Audience = ['seoul', 'tokyo']
    expect(SEATS.filter((seat) => isInAudience(audience, { type: 'seat', seat }))).toEqual(['seoul', 'tokyo'])
    expect([isInAudience(audience, { type: 'public' }), isInAudience(audience, { type: 'whole' }), isInAudience([], { type: 'whole' })]).toEqual([false, true, true])
    expect([isInAudience('everyone', { type: 'public' }), isInAudience('everyone', { type: 'seat', seat: 'moscow' })]).toEqual([true, true])
  })

  it('K15: public press is for all, a delegation\'s for itself, a group\'s for its seats', () => {
    expect(readersOf({ type: 'public' })).toBe('everyone')
    expect(readersOf({ type: 'delegation', seat: 'beijing' })).toEqual(['beijing'])
    expect(readersOf({ type: 'group', seats: ['washington', 'seoul'] })).toEqual(['seoul', 'washington'])
  })

  it('K14: every event of a played match has an audience', () => {
    const { table } = playMatch('audiences', likelyStrategy(7))
    for (const one of table.events) expect(audienceOf(one) === 'everyone' || audienceOf(one).length > 0, one.type).toBe(true)
  })
})
