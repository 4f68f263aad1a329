import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { Actor, CommandType } from '../commands.ts'
import type { PersonId } from '../ids.ts'
import { bySeat, CLOCK, HOST, must, negotiatingTable } from '../testing/table.ts'
import { refusalOf, seatOf, VOICES } from './access.ts'

const COMMANDS = Object.keys(VOICES) as readonly CommandType[]
const OF_THE_CLOCK: readonly CommandType[] = ['closePhase']
const OF_THE_HOST: readonly CommandType[] = [
  'openMatch', 'seatPerson', 'unseatPerson', 'setControl', 'nameDeputy', 'startMatch', 'pauseClock', 'resumeClock', 'extendPhase',
  'advancePhase', 'endMatch', 'releaseInject', 'tellTable', 'answerHelp', 'offerWayOut',
]
const OF_ANY_MEMBER: readonly CommandType[] = ['sendMessage', 'askForHelp']
const OF_THE_PEN = COMMANDS.filter((command) => ![OF_THE_CLOCK, OF_THE_HOST, OF_ANY_MEMBER].some((list) => list.includes(command)))

const { state } = must(negotiatingTable(), HOST, { type: 'seatPerson', seat: 'seoul', personId: 'second' })
const member: Actor = { type: 'seat', seat: 'seoul', personId: branded<PersonId>('second') }
const stranger: Actor = { type: 'seat', seat: 'seoul', personId: branded<PersonId>('stranger') }
const bot: Actor = { type: 'bot', seat: 'seoul' }

/** The commands that an actor may give, and the codes by which it is refused the others. */
const asked = (actor: Actor, at: typeof state | null = state) => {
  const answers = COMMANDS.map((command) => [command, refusalOf(at, actor, command)?.code ?? null] as const)
  return { may: answers.flatMap(([command, code]) => (code === null ? [command] : [])), codes: [...new Set(answers.flatMap(([, code]) => (code === null ? [] : [code])))] }
}
const playedBy = (control: 'bot' | 'host') => must({ ...negotiatingTable(), state }, HOST, { type: 'setControl', seat: 'seoul', control }).state

describe('who may ask', () => {
  it('K10: the holder of the pen may ask whatever a seat may, and nothing of the host or the clock', () => {
    const { may, codes } = asked(bySeat('seoul'))
    expect(new Set(may)).toEqual(new Set([...OF_THE_PEN, ...OF_ANY_MEMBER]))
    expect(codes).toEqual(['notAllowed'])
  })

  it('K10: the rest of a delegation talks and asks for help; for all else it lacks the pen', () => {
    const { may } = asked(member)
    expect(new Set(may)).toEqual(new Set(OF_ANY_MEMBER))
    for (const command of OF_THE_PEN) expect(refusalOf(state, member, command), command).toEqual({ code: 'notYourPen' })
  })

  it('K10: the host runs the match and plays no seat; the clock closes phases, opens matches and lets bots stand in', () => {
    expect(new Set(asked(HOST).may)).toEqual(new Set(OF_THE_HOST))
    expect(new Set(asked(CLOCK).may)).toEqual(new Set([...OF_THE_CLOCK, 'openMatch', 'setControl']))
    expect([asked(HOST).codes, asked(CLOCK).codes]).toEqual([['notAllowed'], ['notAllowed']])
  })

  it('K10: who is not of the seat may ask nothing of it, nor may anyone of a match that is not there', () => {
    expect(asked(stranger)).toMatchObject({ may: [] })
    for (const command of [...OF_THE_PEN, ...OF_ANY_MEMBER]) expect(refusalOf(state, stranger, command), command).toEqual({ code: 'unknownPerson' })
    expect(refusalOf(null, bySeat('seoul'), 'sealOrders')).toEqual({ code: 'noSuchMatch' })
    expect(refusalOf(null, HOST, 'openMatch')).toBeNull()
  })

  it('K18: a bot speaks only for a seat where it stands in, where people keep their word but not the pen', () => {
    expect(asked(bot)).toMatchObject({ may: [], codes: ['notAllowed'] })
    expect(new Set(asked(bot, playedBy('bot')).may)).toEqual(new Set([...OF_THE_PEN, ...OF_ANY_MEMBER]))
    for (const control of ['bot', 'host'] as const) {
      expect(new Set(asked(bySeat('seoul'), playedBy(control)).may), control).toEqual(new Set(OF_ANY_MEMBER))
      expect(refusalOf(playedBy(control), bySeat('seoul'), 'sealOrders'), control).toEqual({ code: 'standInSits' })
    }
    expect(refusalOf(playedBy('host'), stranger, 'sealOrders')).toBeNull()
    expect(refusalOf(playedBy('bot'), stranger, 'sealOrders')).toEqual({ code: 'unknownPerson' })
  })

  it('K10: a person and a bot speak for their seat, the host and the clock for none', () => {
    expect([bySeat('tokyo'), { type: 'bot', seat: 'moscow' } as const, HOST, CLOCK].map(seatOf)).toEqual(['tokyo', 'moscow', null, null])
  })
})
