import { describe, expect, it } from 'vitest'
import { SEATS } from '../../engine/vocabulary.ts'
import { drawnSeat } from './drawnSeat.ts'

const seats = SEATS.map((seat, index) => ({ seat, line: 'noBlocs', by: index % 2 === 0 ? 'nobody' : 'people', names: [], free: index % 2 === 0 }) as const)

describe('drawing a seat', () => {
  it('draws only free seats, each with the same chance', () => {
    const drawn = Array.from({ length: 300 }, (_, index) => drawnSeat(seats, index / 300))
    for (const seat of ['beijing', 'pyongyang', 'tokyo']) expect(drawn.filter((one) => one === seat)).toHaveLength(100)
  })
  it('draws nothing from a full table', () => {
    expect(drawnSeat(seats.map((place) => ({ ...place, free: false })), 0.5)).toBe(null)
  })
})
