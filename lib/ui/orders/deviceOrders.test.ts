import { describe, expect, it } from 'vitest'
import type { Draft } from '../../engine/commands.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { aimedPart, foundOnDevice, isKept, keepOnDevice } from './deviceOrders.ts'

const visit = (target: 'seoul' | null) => ({ order: 'visit', target, second: null, treatyId: null })
const written: Draft = { orders: [visit(null), visit('seoul')], statement: null }

describe('orders being written', () => {
  it('S1: what is aimed can be saved, what still wants a target stays here', () => {
    expect(aimedPart(lipsAndTeeth, written).orders).toEqual([null, visit('seoul'), null])
  })
  it('count as kept when the server has the same, however its empty slots are written', () => {
    expect(isKept({ orders: [visit('seoul'), null, null], statement: null }, { orders: [visit('seoul')], statement: null })).toBe(true)
    expect(isKept(written, { orders: [null, visit('seoul')], statement: null })).toBe(false)
  })
  it('are found again after a reload, in their own round only', () => {
    keepOnDevice('m', { round: 3, draft: written })
    expect(foundOnDevice('m', 3)?.draft).toEqual(written)
    expect(foundOnDevice('m', 4)).toBe(null)
    keepOnDevice('m', null)
    expect(foundOnDevice('m', 3)).toBe(null)
  })
})
