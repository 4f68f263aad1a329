import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { Act } from '../../engine/acts.ts'
import { viewFor } from '../../engine/view.ts'
import type { ActId, MessageId, TreatyId } from '../../engine/ids.ts'
import type { Conversation, Message } from '../../engine/press/message.ts'
import type { Finding } from '../../engine/treaties/treaty.ts'
import { SEATS, type Seat, type Verdict } from '../../engine/vocabulary.ts'
import { realCourse } from '../../scenarios/realCourse/scenario.ts'
import { referenceMatch } from '../history/referenceMatch.ts'
import { gainsOf } from './gains.ts'
import { misperceptionOf, readForecasts } from './misperception.ts'
import { isBreach } from './breaches.ts'
import { promiseEndOf } from './promiseEnd.ts'
import { quotesBefore } from './quotes.ts'
import { talkInRound, talkOf } from './talk.ts'
import { treatyFatesOf } from './treatyFates.ts'

const said = (from: Seat, conversation: Conversation, round = 1, text = 'words'): Message => ({ id: branded<MessageId>(`${from}.${round}.${text}`), from, personId: null, conversation, text, round, atMs: 0 })
const group = (...seats: Seat[]): Conversation => ({ type: 'group', seats })
const order = (seat: Seat, name: string, target: Seat | null): Act => ({ type: 'order', id: branded<ActId>(`${seat}.${name}`), round: 2, seat, draft: { order: name, target, second: null, treatyId: null }, cost: 0, outcome: 'done', reason: null, auto: false, knownTo: 0, exposedInRound: null })

describe('who talked to whom', () => {
  const messages = [said('seoul', group('seoul', 'tokyo')), said('seoul', group('seoul', 'tokyo', 'washington'), 2), said('moscow', { type: 'public' }), said('beijing', { type: 'delegation', seat: 'beijing' })]

  it('counts each private reader once, public words apart, one’s own delegation never', () => {
    const { rows } = talkOf(messages)
    expect(rows.find(({ from }) => from === 'seoul')?.to).toMatchObject({ tokyo: 2, washington: 1, beijing: 0 })
    expect(rows.find(({ from }) => from === 'moscow')?.inPublic).toBe(1)
    expect(talkOf(messages).mute).toEqual(['beijing', 'pyongyang', 'tokyo', 'washington'])
  })

  it('names the pairs that kept silent, by round too', () => {
    expect(talkOf(messages).silent).toHaveLength(13)
    expect(talkInRound(messages, 1).silent).toContainEqual({ one: 'seoul', other: 'washington' })
    expect(talkInRound(messages, 2).silent).not.toContainEqual({ one: 'seoul', other: 'washington' })
  })
})

describe('forecasts against what came', () => {
  const forecasts = [{ about: 'seoul' as const, order: 'jointExercise', target: 'tokyo' as const }, { about: 'moscow' as const, order: 'visit', target: null }]
  const past = [{ seat: 'beijing' as const, round: 2, forecasts }, { seat: 'tokyo' as const, round: 1, forecasts: forecasts.slice(1) }]
  const read = readForecasts(past, [order('seoul', 'jointExercise', 'washington'), order('moscow', 'visit', 'pyongyang')])

  it('are right with order and target, near with the order alone, wrong in another round', () => {
    expect(read.map(({ by, verdict }) => [by, verdict])).toEqual([['beijing', 'near'], ['beijing', 'right'], ['tokyo', 'wrong']])
  })

  it('make a matrix of who expected what of whom', () => {
    expect(misperceptionOf(read)).toEqual([
      { by: 'beijing', about: 'moscow', made: 1, right: 1, near: 0 }, { by: 'beijing', about: 'seoul', made: 1, right: 0, near: 1 }, { by: 'tokyo', about: 'moscow', made: 1, right: 0, near: 0 },
    ])
  })
})

describe('what a promise came to', () => {
  const found = (round: number, verdict: Verdict, by: Seat | null = null): Finding => ({ treatyId: branded<TreatyId>('t'), clause: 0, round, verdict, by, judge: null, actId: null })

  it('is the worst that was found of it, with who broke it', () => {
    expect(promiseEndOf([found(1, 'kept'), found(2, 'breached', 'tokyo'), found(3, 'breached', 'tokyo'), found(4, 'disputed')])).toEqual({ type: 'broken', count: 2, by: ['tokyo'] })
    expect(promiseEndOf([found(1, 'kept'), found(2, 'disputed')])).toEqual({ type: 'disputed', count: 1 })
    expect(promiseEndOf([found(1, 'notTriggered'), found(2, 'kept'), found(3, 'kept')])).toEqual({ type: 'kept', count: 2 })
  })

  it('takes the later finding of a round, and is untested where nothing called on it', () => {
    expect(promiseEndOf([found(1, 'breached', 'seoul'), found(1, 'kept')])).toEqual({ type: 'kept', count: 1 })
    expect(promiseEndOf([found(1, 'notTriggered')])).toEqual({ type: 'untested' })
  })
})

describe('the real course of events, read', () => {
  const { state } = referenceMatch()

  it('adds up: the gains are the changes of the numbers, each with its lines', () => {
    const gains = gainsOf(viewFor(realCourse, state, { type: 'whole' }).ledger, 4)
    for (const { seat, stability, influence, lines } of gains) {
      const score = state.end?.scores[seat]
      expect(stability).toBeCloseTo(score?.stabilityChange ?? NaN, 6)
      expect(influence).toBeCloseTo(score?.influenceChange ?? NaN, 6)
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.map(({ amount }) => -Math.abs(amount))).toEqual(lines.map(({ amount }) => -Math.abs(amount)).toSorted((one, other) => one - other))
    }
    expect(gains.map(({ total }) => -total)).toEqual(gains.map(({ total }) => -total).toSorted((one, other) => one - other))
  })

  it('lists the papers of the match before those that it began with, and tells breaches', () => {
    const fates = treatyFatesOf(state.treaties, SEATS)
    expect(fates).toHaveLength(state.treaties.length)
    const own = fates.findIndex(({ proposedBy }) => proposedBy === null)
    expect(fates.slice(own).every(({ proposedBy }) => proposedBy === null)).toBe(true)
    expect(own).toBeGreaterThan(0)
    for (const { fate, breaches } of fates) expect(fate === 'breached').toBe(breaches.length > 0)
  })
})

describe('T15: an answer to a breach', () => {
  const finding = { treatyId: 't' as never, clause: 0, actId: null } as const
  const broken = { ...finding, round: 2, verdict: 'breached', by: 'beijing', judge: null } as const
  const insisted = { ...finding, round: 3, verdict: 'breached', by: 'beijing', judge: 'pyongyang' } as const

  it('is no further breach of the paper nor of the clause, even where nothing was found after it', () => {
    expect([broken, insisted].filter(isBreach)).toEqual([broken])
    expect(promiseEndOf([broken, insisted])).toEqual({ type: 'broken', count: 1, by: ['beijing'] })
    expect(promiseEndOf([broken, { ...insisted, verdict: 'kept' }])).toEqual({ type: 'broken', count: 1, by: ['beijing'] })
  })

  it('T9: is not what a party says of free text, which nobody else can find', () => {
    expect([{ ...insisted, by: null }].filter(isBreach)).toHaveLength(1)
  })
})

describe('the words before a breach', () => {
  it('are the breaker’s last to a partner, private ones first, none from after it', () => {
    const breach = { by: 'seoul', parties: ['seoul', 'tokyo'], round: 2 } as const
    const words = [said('seoul', { type: 'public' }, 1, 'to all'), said('seoul', group('seoul', 'tokyo'), 1, 'first'), said('seoul', group('seoul', 'tokyo'), 2, 'second'), said('seoul', group('seoul', 'beijing'), 2, 'elsewhere'), said('seoul', group('seoul', 'tokyo'), 3, 'after'), said('tokyo', group('seoul', 'tokyo'), 2, 'the other')]
    expect(quotesBefore(words, breach, 2).map(({ text }) => text)).toEqual(['second', 'first'])
    expect(quotesBefore(words.slice(0, 1), breach, 2).map(({ text }) => text)).toEqual(['to all'])
  })
})
