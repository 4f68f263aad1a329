import { describe, expect, it } from 'vitest'
import { matchingMoment, monthsBetween } from './besideMoment.ts'

const moments = [[0, 'lobby'], [1, 'briefing'], [1, 'negotiation'], [1, 'scores'], [2, 'briefing'], [2, 'crisis'], [2, 'crisis']].map(([round, label]) => ({ round: Number(round), label: String(label) }))

describe('a match beside another', () => {
  it('stands at the same step of the same round', () => {
    expect(matchingMoment(moments, { round: 1, label: 'negotiation' }, 0)).toEqual({ at: 2, isOver: false })
    expect(matchingMoment(moments, { round: 2, label: 'crisis' }, 0)).toEqual({ at: 6, isOver: false })
  })

  it('stands at the end of the round where it had no such step', () => {
    expect(matchingMoment(moments, { round: 1, label: 'crisis' }, 0)).toEqual({ at: 3, isOver: false })
  })

  it('begins where the other’s first day falls, and says when it had ended', () => {
    expect(matchingMoment(moments, { round: 0, label: 'lobby' }, 1)).toEqual({ at: 3, isOver: false })
    expect(matchingMoment(moments, { round: 1, label: 'briefing' }, 1)).toEqual({ at: 4, isOver: false })
    expect(matchingMoment(moments, { round: 2, label: 'briefing' }, 1)).toEqual({ at: 6, isOver: true })
  })

  it('counts the months between two first days', () => {
    expect(monthsBetween('2023-07-19', '2024-06-20')).toBe(11)
    expect(monthsBetween('2024-06-20', '2024-06-20')).toBe(0)
  })
})
