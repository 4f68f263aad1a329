import { expect, it } from 'vitest'
import { negotiatingTable } from '../../engine/testing/table.ts'
import { viewFor } from '../../engine/view.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { budgetOf } from './budget.ts'

const { scenario, state } = negotiatingTable()
const seen = viewFor(scenario, state, { type: 'seat', seat: 'tokyo' })
const visit = { order: 'visit', target: 'seoul', second: null, treatyId: null } as const
const call = { order: 'telephone', target: 'beijing', second: null, treatyId: null } as const
const withCapital = (amount: number) => ({ view: { ...seen, numbers: { ...seen.numbers, 'capital.tokyo': amount } }, me: 'tokyo', catalogue: lipsAndTeeth } as const)

it('O3: the purse is told in tenths, never more than can be spent, and is over by what is missing', () => {
  const draft = { orders: [visit, call, null], statement: null }
  expect(budgetOf({ ...withCapital(3.84), draft })).toMatchObject({ cost: 3, have: 3.8 })
  expect(budgetOf({ ...withCapital(3.84), draft }).left).toBeCloseTo(0.8)
  expect(budgetOf({ ...withCapital(2.99), draft }).have).toBe(2.9)
  expect(budgetOf({ ...withCapital(2.99), draft }).left).toBeCloseTo(-0.1)
  expect(budgetOf({ ...withCapital(3), draft })).toMatchObject({ have: 3, left: 0 })
})
