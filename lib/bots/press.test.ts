import { describe, expect, it } from 'vitest'
import type { Command, Draft, SeatCommand } from '../engine/commands.ts'
import { viewFor } from '../engine/view.ts'
import type { NamedNumbers } from '../engine/numbers.ts'
import type { Letter } from '../engine/press/letter.ts'
import type { MatchState } from '../engine/state.ts'
import { order, whenResolved, worldAt, type Drafts } from '../engine/testing/given.ts'
import { asked, bySeat, HOST, must, negotiatingTable, SCENARIO, withEvents, type Table } from '../engine/testing/table.ts'
import { SEATS, type Seat } from '../engine/vocabulary.ts'
import { answersToTreaties } from './bargain.ts'
import { botCommands } from './bot.ts'
import { meetingsProposed, publicWord, reasonsGiven } from './press.ts'
import type { Sight } from './sight.ts'

const sightOf = (state: MatchState, seat: Seat, seed = 'press'): Sight =>
  ({ scenario: SCENARIO, view: viewFor(SCENARIO, state, { type: 'seat', seat }), seat, seed, strength: 'able' })
const lettersIn = (commands: readonly SeatCommand[]): readonly Letter[] =>
  commands.flatMap((command) => (command.type === 'sendMessage' && command.letter !== undefined ? [command.letter] : []))
const SEEDS = Array.from({ length: 40 }, (_, index) => `seed ${index}`)

/** Whatever a seat says in public, over many seeds: what it says never changes but in its turn of phrase. */
function wordsOf(state: MatchState, seat: Seat): readonly object[] {
  const said = SEEDS.flatMap((seed) => lettersIn(publicWord(sightOf(state, seat, seed))).map((letter) => JSON.stringify({ ...letter, turn: undefined })))
  return [...new Set(said)].map((one): object => JSON.parse(one))
}
const afterRound = (drafts: Drafts): MatchState => ({ ...whenResolved(worldAt(), drafts).after, phase: 'negotiation' })

describe('what bots say in public', () => {
  it('in the first round a capital says how it comes to the table, and most speak', () => {
    const { state } = negotiatingTable()
    for (const seat of SEATS) expect(wordsOf(state, seat)).toEqual([{ type: 'opening', of: seat }])
    const speakers = SEATS.filter((seat) => publicWord(sightOf(state, seat)).length > 0)
    expect(speakers.length).toBeGreaterThan(1)
  })

  it('says nothing twice', () => {
    const table = bots(negotiatingTable())
    const speaker = SEATS.find((seat) => publicWord(sightOf(table.state, seat)).length > 0) ?? 'seoul'
    const [word] = publicWord(sightOf(table.state, speaker))
    if (word === undefined) throw new Error('nobody spoke')
    const after = must(table, { type: 'bot', seat: speaker }, word)
    expect(after.state.messages.at(-1)).toMatchObject({ from: speaker, conversation: { type: 'public' }, letter: { type: 'opening' } })
    expect(publicWord(sightOf(after.state, speaker))).toEqual([])
  })

  it('later it answers the weightiest public deed aimed at it: thanks for a friendly one, protest against a blow', () => {
    const state = afterRound({ moscow: [order('aid', 'pyongyang')], washington: [order('sanction', 'beijing')], tokyo: [order('telephone', 'beijing')] })
    expect(wordsOf(state, 'pyongyang')).toEqual([{ type: 'thanks', to: 'moscow', desk: 'trade' }])
    expect(wordsOf(state, 'beijing')).toEqual([{ type: 'protest', to: 'washington', desk: 'trade' }])
  })

  it('stands by whom it is close to, and is silent about the rest', () => {
    const state = afterRound({ pyongyang: [order('threaten', 'tokyo')] })
    expect(wordsOf(state, 'washington')).toEqual([{ type: 'solidarity', to: 'tokyo' }])
    expect(wordsOf(state, 'tokyo')).toEqual([{ type: 'protest', to: 'pyongyang', desk: 'security' }])
    expect([wordsOf(state, 'beijing'), wordsOf(state, 'pyongyang')]).toEqual([[], []])
  })

  it('never speaks of what is not public, nor of rounds long past', () => {
    const state = afterRound({ moscow: [order('cyber', 'tokyo')], pyongyang: [order('shipMunitions', 'moscow')] })
    const hidden = state.acts.filter((act) => act.type === 'order').filter(({ exposedInRound }) => exposedInRound === null)
    expect(hidden).not.toEqual([])
    for (const seat of SEATS) expect(wordsOf({ ...state, acts: hidden }, seat), seat).toEqual([])
    expect(wordsOf({ ...afterRound({ washington: [order('sanction', 'beijing')] }), round: 4 }, 'beijing')).toEqual([])
  })

  it('keeps silent where public press is closed', () => {
    const { state } = negotiatingTable('press', { press: { public: false, private: true } })
    expect(SEATS.flatMap((seat) => botCommands(sightOf(state, seat))).filter((command) => command.type === 'sendMessage' && command.to === 'public')).toEqual([])
  })
})

/** All seats but Seoul are played by bots. */
function bots(table: Table): Table {
  return SEATS.filter((seat) => seat !== 'seoul').reduce((next, seat) => must(next, HOST, { type: 'setControl', seat, control: 'bot' }), table)
}

describe('what bots say to people alone', () => {
  const draft = (target: Seat): Draft => ({ orders: [order('summit', target), order('visit', target), null], statement: null })

  it('a meeting that both must ask for is proposed to people, not to bots', () => {
    const { state } = bots(negotiatingTable())
    expect(lettersIn(meetingsProposed(draft('seoul'), sightOf(state, 'tokyo')))).toMatchObject([{ type: 'meeting', to: 'seoul' }])
    expect(meetingsProposed(draft('beijing'), sightOf(state, 'tokyo'))).toEqual([])
  })

  const pact = (kind: 'basing' | 'defence', parties: Seat[], obliged: Seat | null = null): Command => ({
    type: 'proposeTreaty', treatyId: 't', draft: { title: 'Pact', parties, term: 4, exitNotice: 1, secret: false, needsRatification: false, clauses: [{ kind, obliged, about: null, text: '' }] },
  })
  const answered = (by: Seat, command: Command, from: Seat, numbers: NamedNumbers = {}) => {
    const quiet = bots(negotiatingTable())
    const table = must({ ...quiet, state: { ...quiet.state, numbers: worldAt(numbers).numbers } }, bySeat(by), command)
    return { table, letters: lettersIn(reasonsGiven(answersToTreaties(sightOf(table.state, from)), sightOf(table.state, from))) }
  }

  it('a treaty that is not signed is answered with a reason: what it asks, distrust, or the other\'s quarrels', () => {
    expect(answered('seoul', pact('basing', ['pyongyang', 'seoul'], 'pyongyang'), 'pyongyang').letters).toEqual([{ type: 'refusal', to: 'seoul', objection: 'distrust' }])
    expect(answered('seoul', pact('defence', ['beijing', 'seoul']), 'beijing', { 'hostility.pyongyang.seoul': 3 }).letters).toEqual([{ type: 'refusal', to: 'seoul', objection: 'entrapment' }])
    expect(answered('seoul', pact('defence', ['beijing', 'seoul']), 'beijing').letters).toEqual([{ type: 'refusal', to: 'seoul', objection: 'burden' }])
  })

  it('its letters are accepted by the rules and reach the one who put the treaty forward alone', () => {
    const { table } = answered('seoul', pact('basing', ['pyongyang', 'seoul'], 'pyongyang'), 'pyongyang')
    const commands = botCommands(sightOf(table.state, 'pyongyang'))
    const after = commands.reduce((next, command) => {
      const decision = asked(next, { type: 'bot', seat: 'pyongyang' }, command)
      expect(decision.ok, command.type).toBe(true)
      return decision.ok ? withEvents(next, decision.value) : next
    }, table)
    expect(after.state.messages.find(({ letter }) => letter?.type === 'refusal')).toMatchObject({ from: 'pyongyang', conversation: { type: 'group', seats: ['pyongyang', 'seoul'] } })
    expect(lettersIn(botCommands(sightOf(after.state, 'pyongyang')))).toEqual([])
  })
})
