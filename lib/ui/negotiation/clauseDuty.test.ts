import { describe, expect, it } from 'vitest'
import { CLAUSE_KINDS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { ordersAgainst, owes } from './clauseDuty.ts'

const clause = { kind: 'tradeSupply', about: null, text: '' } as const

describe('what a clause obliges me to', () => {
  it('T1: all parties owe where none is named, else the one that is', () => {
    expect(owes({ ...clause, obliged: null }, 'seoul')).toBe(true)
    expect(owes({ ...clause, obliged: 'seoul' }, 'seoul')).toBe(true)
    expect(owes({ ...clause, obliged: 'tokyo' }, 'seoul')).toBe(false)
    expect(owes({ ...clause, obliged: null }, null)).toBe(false)
  })

  it('T11: names only orders that the seat has and that break the clause', () => {
    for (const kind of CLAUSE_KINDS) {
      for (const spec of ordersAgainst(kind, 'beijing', lipsAndTeeth.orders)) {
        expect(spec.actors).toContain('beijing')
        expect(spec.breaks?.includes(kind) === true || spec.escalation >= 8, `${kind} ${spec.id}`).toBe(true)
      }
    }
    expect(ordersAgainst('tradeSupply', 'beijing', lipsAndTeeth.orders).map(({ id }) => id)).toContain('squeeze')
    expect(ordersAgainst('hotline', 'beijing', lipsAndTeeth.orders)).toEqual([])
  })
})
