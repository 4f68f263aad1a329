import { describe, expect, it } from 'vitest'
import { playMatch, randomStrategy } from '../../engine/testing/playMatch.ts'
import { viewFor } from '../../engine/view.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { whyNot } from './whyNot.ts'

describe('orders that a capital may not use', () => {
  const { table: { state } } = playMatch('why-not', randomStrategy(3))
  const view = viewFor(lipsAndTeeth, state, { type: 'seat', seat: 'seoul' })
  const given = { view, me: 'seoul', catalogue: lipsAndTeeth } as const
  const spec = (id: string) => lipsAndTeeth.orders.find((order) => order.id === id)!

  it('an order of others is not ours', () => {
    expect(whyNot(given, spec('sendTroops'))).toMatchObject({ code: 'notYourOrder' })
  })
  it('O3: what costs more than the purse holds is too dear, and free to use with a full one', () => {
    const poor = { ...view, numbers: { ...view.numbers, 'capital.seoul': 0 } }
    expect(whyNot({ ...given, view: poor }, spec('visit'))).toMatchObject({ code: 'tooDear', cost: 2, have: 0 })
    expect(whyNot({ ...given, view: { ...view, numbers: { ...view.numbers, 'capital.seoul': 10 } } }, spec('visit'))).toBeNull()
  })
  it('O6: an order on treaties wants one that fits', () => {
    expect(whyNot({ ...given, view: { ...view, treaties: [] } }, spec('denounceTreaty'))).toMatchObject({ code: 'noTreaty' })
  })
})
