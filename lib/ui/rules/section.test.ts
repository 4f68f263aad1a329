import { describe, expect, it } from 'vitest'
import { foundIn, type Section } from './section.ts'

const SECTIONS: readonly Section[] = [
  { id: 'orders', title: 'Orders', parts: [{ title: 'Diplomacy', entries: [{ id: 'order-visit', head: 'Visit', text: 'Warms a tie.', more: ['Warmth +9'] }, { id: 'order-recall', head: 'Recall', text: 'Halts talks.' }] }] },
  { id: 'T', title: 'Treaties', parts: [{ entries: [{ id: 'T1', mark: 'T1', text: 'Names parties.' }] }] },
]
const idsOf = (search: string) => foundIn(SECTIONS, search).flatMap(({ parts }) => parts.flatMap(({ entries }) => entries.map(({ id }) => id)))

describe('looking things up in the rulebook', () => {
  it('finds by name, text, number and effect, however it is written', () => {
    expect(idsOf('VISIT')).toEqual(['order-visit'])
    expect(idsOf(' halts ')).toEqual(['order-recall'])
    expect(idsOf('t1')).toEqual(['T1'])
    expect(idsOf('warmth +9')).toEqual(['order-visit'])
  })
  it('shows a section whole where its title is looked for, all where nothing is, and none where nothing fits', () => {
    expect(idsOf('treaties')).toEqual(['T1'])
    expect(idsOf('')).toHaveLength(3)
    expect(foundIn(SECTIONS, 'zebra')).toEqual([])
  })
})
