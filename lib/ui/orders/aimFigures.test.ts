import { expect, it } from 'vitest'
import { negotiatingTable } from '../../engine/testing/table.ts'
import { viewFor } from '../../engine/view.ts'
import type { Condition } from '../../engine/scenario.ts'
import { aimFiguresOf } from './aimFigures.ts'

const { scenario, state } = negotiatingTable()
const seen = viewFor(scenario, state, { type: 'seat', seat: 'tokyo' })
const view = { ...seen, numbers: { ...seen.numbers, tension: 42.04, 'warmth.seoul.tokyo': 31.98, 'influence.tokyo': 51.97 } }

it('E1: an aim tells each number that it asks for, never as if it had reached what it has not', () => {
  const condition: Condition = { kind: 'all', of: [{ kind: 'warmth', between: ['tokyo', 'seoul'], atLeast: 32 }, { kind: 'number', key: 'tension', atMost: 42 }] }
  expect(aimFiguresOf(condition, view)).toEqual([{ of: 'number', key: 'warmth.seoul.tokyo', amount: 31.9 }, { of: 'number', key: 'tension', amount: 42.1 }])
  expect(aimFiguresOf({ kind: 'change', key: 'influence.tokyo', atLeast: 2 }, view)).toEqual([{ of: 'change', key: 'influence.tokyo', amount: 1.9 }])
  expect(aimFiguresOf({ kind: 'exposedDeal', of: 'moscow' }, view)).toEqual([])
})
