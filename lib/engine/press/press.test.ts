import { describe, expect, it } from 'vitest'
import type { Actor, CommandOf } from '../commands.ts'
import { given } from '../testing/given.ts'
import { bySeat, HOST, must, negotiatingTable, personAt } from '../testing/table.ts'
import { SEATS } from '../vocabulary.ts'
import { letter as letterSchema, type Letter } from './letter.ts'
import { isPublicLetter, privatePath, publicPath } from './letterPaths.ts'
import { conversationKey, type Conversation } from './message.ts'

const letter: Letter = { type: 'reply', tone: 'warm', turn: 0 }
const sending: CommandOf<'sendMessage'> = { type: 'sendMessage', messageId: 'm', to: ['tokyo'], text: 'We hear you.', letter }
const bot: Actor = { type: 'bot', seat: 'seoul' }

describe('letters', () => {
  it('a bot’s letter stays beside its text, so that each reader has it in their own language', () => {
    const table = must(negotiatingTable(), HOST, { type: 'setControl', seat: 'seoul', control: 'bot' })
    expect(must(table, bot, sending).state.messages.at(-1)).toMatchObject({ from: 'seoul', text: 'We hear you.', letter })
  })

  it('a person’s message shows what they wrote: a letter sent with it is dropped', () => {
    const sent = must(negotiatingTable(), bySeat('seoul'), sending).state.messages.at(-1)
    expect(sent?.text).toBe('We hear you.')
    expect(sent).not.toHaveProperty('letter')
  })

  it('a bot that sends no letter leaves no trace of one', () => {
    const table = must(negotiatingTable(), HOST, { type: 'setControl', seat: 'seoul', control: 'bot' })
    expect(must(table, bot, { ...sending, letter: undefined }).state.messages.at(-1)).not.toHaveProperty('letter')
  })

  /** One letter of each kind, and where its words stand. */
  const LETTERS: readonly (readonly [Letter, string])[] = [
    [{ type: 'offer', to: 'seoul', clause: 'hotline', reason: 1, rounds: 4, secret: true }, 'offer'],
    [{ type: 'reply', tone: 'cold', turn: 1 }, 'reply.cold.1'],
    [{ type: 'opening', of: 'moscow' }, 'opening.moscow'],
    [{ type: 'thanks', to: 'seoul', desk: 'arms', turn: 0 }, 'thanks.arms.0'],
    [{ type: 'protest', to: 'seoul', desk: 'trade', turn: 1 }, 'protest.trade.1'],
    [{ type: 'solidarity', to: 'seoul', turn: 0 }, 'solidarity.0'],
    [{ type: 'meeting', to: 'seoul', turn: 1 }, 'meeting.1'],
    [{ type: 'refusal', to: 'seoul', objection: 'burden' }, 'refusal.burden'],
    [{ type: 'counter', to: 'seoul', turn: 0 }, 'counter.0'],
  ]

  it.each(LETTERS)('are taken whole or not at all, and find their words: %j at %s', (whole, path) => {
    expect(letterSchema.parse(whole)).toEqual(whole)
    expect(isPublicLetter(whole) ? publicPath(whole) : privatePath(whole)).toBe(path)
    for (const part of Object.keys(whole)) {
      expect(letterSchema.safeParse({ ...whole, [part]: undefined }).success, `without ${part}`).toBe(false)
      expect(letterSchema.safeParse({ ...whole, [part]: 'neither of them' }).success, `with another ${part}`).toBe(false)
    }
    expect(letterSchema.safeParse({ ...whole, more: 1 }).success).toBe(false)
  })

  it('offer for at least one round, or for good', () => {
    const offer = (rounds: number | null) => letterSchema.safeParse({ type: 'offer', to: 'seoul', clause: 'hotline', reason: 0, rounds, secret: false }).success
    expect([null, 0, 1, 2].map(offer)).toEqual([true, false, true, true])
  })

  it('are public where they are said to all', () => {
    expect(LETTERS.filter(([one]) => isPublicLetter(one)).map(([{ type }]) => type)).toEqual(['opening', 'thanks', 'protest', 'solidarity'])
  })
})

describe('press', () => {
  const says = (to: CommandOf<'sendMessage'>['to'], text = 'Hello.'): CommandOf<'sendMessage'> => ({ type: 'sendMessage', messageId: 'm', to, text })
  const heard = (conversation: Conversation, rest: object = {}) => ({ type: 'messageSent', message: expect.objectContaining({ conversation, ...rest }) })
  const open = () => negotiatingTable('press')
  const closedBut = (open: 'public' | 'private' | null) => negotiatingTable('press', { press: { public: open === 'public', private: open === 'private' } })

  it('K15: what is said goes to all, to one’s own delegation, or to a group in seat order with the speaker in it', () => {
    const by = { from: 'seoul', personId: personAt('seoul'), text: 'Hello.', round: 1 }
    given(open()).when(bySeat('seoul'), says('public')).then(heard({ type: 'public' }, by))
    given(open()).when(bySeat('seoul'), says('delegation')).then(heard({ type: 'delegation', seat: 'seoul' }, by))
    given(open()).when(bySeat('seoul'), says(['washington', 'beijing'])).then(heard({ type: 'group', seats: ['beijing', 'seoul', 'washington'] }, by))
  })

  it('K13: each kind of press is open or closed for itself; a delegation can always talk', () => {
    given(closedBut('private')).when(bySeat('seoul'), says('public')).thenRefused('pressClosed').when(bySeat('seoul'), says(['tokyo'])).then(heard({ type: 'group', seats: ['seoul', 'tokyo'] }))
    given(closedBut('public')).when(bySeat('seoul'), says(['tokyo'])).thenRefused('pressClosed').when(bySeat('seoul'), says('public')).then(heard({ type: 'public' }))
    given(closedBut(null)).when(bySeat('seoul'), says('delegation')).then(heard({ type: 'delegation', seat: 'seoul' }))
  })

  it('K13: nobody writes to itself alone, and nobody says nothing', () => {
    given(open()).when(bySeat('seoul'), says(['seoul'])).thenRefused('pressClosed')
    for (const nothing of ['', ' \n ']) given(open()).when(bySeat('seoul'), says('public', nothing)).thenRefused('emptyMessage')
  })

  it('K15: the host speaks to all or to some, in seat order, even where press is closed; but says something', () => {
    const tell = (to: CommandOf<'tellTable'>['to'], text = 'Five minutes.'): CommandOf<'tellTable'> => ({ type: 'tellTable', messageId: 'n', to, text })
    const host = { id: 'n', from: 'host', personId: null, text: 'Five minutes.', round: 1 }
    given(closedBut(null)).when(HOST, tell('all')).then(heard({ type: 'public' }, host))
    given(open()).when(HOST, tell(['tokyo', 'beijing'])).then(heard({ type: 'group', seats: ['beijing', 'tokyo'] }, host))
    for (const nothing of ['', '  ']) given(open()).when(HOST, tell('all', nothing)).thenRefused('emptyMessage')
  })

  it('a bot’s message names no person', () => {
    const table = must(open(), HOST, { type: 'setControl', seat: 'seoul', control: 'bot' })
    given(table).when(bot, says(['tokyo'])).then(heard({ type: 'group', seats: ['seoul', 'tokyo'] }, { personId: null }))
  })

  it('K15: each conversation has a name of its own', () => {
    const conversations: readonly Conversation[] = [{ type: 'public' }, ...SEATS.map((seat): Conversation => ({ type: 'delegation', seat })), { type: 'group', seats: ['beijing', 'seoul'] }]
    expect(conversations.map(conversationKey)).toEqual(['public', ...SEATS.map((seat) => `delegation.${seat}`), 'beijing+seoul'])
  })
})
