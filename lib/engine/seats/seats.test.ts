import { describe, expect, it } from 'vitest'
import type { Actor, Command } from '../commands.ts'
import { branded } from '../../base/brand.ts'
import type { PersonId } from '../ids.ts'
import { phaseDue } from '../phases/due.ts'
import { asked, bySeat, HOST, must, negotiatingTable, personAt, seatedTable, type Table } from '../testing/table.ts'
import { SEATS } from '../vocabulary.ts'

const codeOf = (table: Table, actor: Actor, command: Command): string | null => {
  const decision = asked(table, actor, command)
  return decision.ok ? null : decision.error.code
}
const second: Actor = { type: 'seat', seat: 'seoul', personId: branded<PersonId>('second') }
const delegation = (): Table => must(negotiatingTable(), HOST, { type: 'seatPerson', seat: 'seoul', personId: 'second' })

describe('seats', () => {
  it('K10: only the holder of the pen seals; the rest of the delegation may talk', () => {
    const table = delegation()
    expect(codeOf(table, second, { type: 'sealOrders' })).toBe('notYourPen')
    expect(codeOf(table, second, { type: 'sendMessage', messageId: 'm', to: 'delegation', text: 'Seal it.' })).toBeNull()
  })

  it('K10: a seat cannot do what only the host may, nor the host what only a seat may', () => {
    expect(codeOf(negotiatingTable(), bySeat('seoul'), { type: 'advancePhase' })).toBe('notAllowed')
    expect(codeOf(negotiatingTable(), HOST, { type: 'sealOrders' })).toBe('notAllowed')
    expect(codeOf(negotiatingTable(), { type: 'bot', seat: 'seoul' }, { type: 'sealOrders' })).toBe('notAllowed')
  })

  it('K11: the holder may pass the pen', () => {
    const passed = must(delegation(), bySeat('seoul'), { type: 'passPen', to: 'second' })
    expect(codeOf(passed, second, { type: 'sealOrders' })).toBeNull()
    expect(codeOf(passed, bySeat('seoul'), { type: 'sealOrders' })).toBe('notYourPen')
  })

  it('K12: when the holder leaves, the pen goes to whoever came next, and an emptied seat is open', () => {
    const left = must(delegation(), HOST, { type: 'unseatPerson', personId: personAt('seoul') })
    expect(left.state.seats.seoul).toMatchObject({ pen: 'second', control: 'people' })
    const empty = must(left, HOST, { type: 'unseatPerson', personId: 'second' })
    expect(empty.state.seats.seoul).toMatchObject({ pen: null, people: [], control: 'open' })
  })

  it('K18: a bot stands in for absent people, who still talk, and gives the seat back', () => {
    const table = must(negotiatingTable(), HOST, { type: 'setControl', seat: 'seoul', control: 'bot' })
    expect(codeOf(table, { type: 'bot', seat: 'seoul' }, { type: 'sealOrders' })).toBeNull()
    expect(codeOf(table, bySeat('seoul'), { type: 'sealOrders' })).toBe('standInSits')
    expect(codeOf(table, bySeat('seoul'), { type: 'sendMessage', messageId: 'm', to: 'public', text: 'Back soon.' })).toBeNull()
    const back = must(table, HOST, { type: 'setControl', seat: 'seoul', control: 'people' })
    expect(codeOf(back, bySeat('seoul'), { type: 'sealOrders' })).toBeNull()
    expect(codeOf(back, { type: 'bot', seat: 'seoul' }, { type: 'sealOrders' })).toBe('notAllowed')
  })

  it('K18: the host plays a seat; its people cannot seal meanwhile', () => {
    const table = must(negotiatingTable(), HOST, { type: 'setControl', seat: 'seoul', control: 'host' })
    expect(codeOf(table, { type: 'seat', seat: 'seoul', personId: branded<PersonId>('the host') }, { type: 'sealOrders' })).toBeNull()
    expect(codeOf(table, bySeat('seoul'), { type: 'sealOrders' })).toBe('standInSits')
  })

  it('K19: a deputy has the pen until the seat is given back, then whoever came first', () => {
    const table = must(delegation(), HOST, { type: 'nameDeputy', seat: 'seoul', personId: 'second' })
    expect(table.state.seats.seoul).toMatchObject({ control: 'deputy', pen: 'second' })
    expect(codeOf(table, second, { type: 'sealOrders' })).toBeNull()
    expect(codeOf(table, bySeat('seoul'), { type: 'sealOrders' })).toBe('notYourPen')
    expect(must(table, HOST, { type: 'setControl', seat: 'seoul', control: 'people' }).state.seats.seoul).toMatchObject({ control: 'people', pen: personAt('seoul') })
    expect(codeOf(negotiatingTable(), HOST, { type: 'nameDeputy', seat: 'seoul', personId: 'second' })).toBe('unknownPerson')
  })

  it('K21: only the pen ends a briefing for its seat, and whoever reads along may press on as they like', () => {
    const briefing = must(must(seatedTable(), HOST, { type: 'seatPerson', seat: 'seoul', personId: 'second' }), HOST, { type: 'startMatch' })
    const others = SEATS.filter((seat) => seat !== 'seoul').reduce((table, seat) => must(table, bySeat(seat), { type: 'markRead' }), briefing)
    expect(codeOf(others, second, { type: 'markRead' })).toBe('notYourPen')
    expect(phaseDue(others.state, 1)).toBeNull()
    const deputised = must(others, HOST, { type: 'nameDeputy', seat: 'seoul', personId: 'second' })
    expect(phaseDue(must(deputised, second, { type: 'markRead' }).state, 1)).not.toBeNull()
  })

  it('P4: a briefing waits for a deputy to read, not for a bot that stands in', () => {
    const briefing = must(must(seatedTable(), HOST, { type: 'seatPerson', seat: 'seoul', personId: 'second' }), HOST, { type: 'startMatch' })
    const read = SEATS.filter((seat) => seat !== 'seoul').reduce((table, seat) => must(table, bySeat(seat), { type: 'markRead' }), briefing)
    const due = (table: Table) => phaseDue(table.state, 1) !== null
    expect(due(must(read, HOST, { type: 'nameDeputy', seat: 'seoul', personId: 'second' }))).toBe(false)
    expect(due(must(read, HOST, { type: 'setControl', seat: 'seoul', control: 'bot' }))).toBe(true)
  })

  it('K13: closed press is closed, but a delegation can always talk', () => {
    const table = negotiatingTable('quiet', { press: { public: false, private: false } })
    const say = (to: 'public' | 'delegation' | ['tokyo']): Command => ({ type: 'sendMessage', messageId: 'm', to, text: 'Hello.' })
    expect(codeOf(table, bySeat('seoul'), say('public'))).toBe('pressClosed')
    expect(codeOf(table, bySeat('seoul'), say(['tokyo']))).toBe('pressClosed')
    expect(codeOf(table, bySeat('seoul'), say('delegation'))).toBeNull()
  })
})
