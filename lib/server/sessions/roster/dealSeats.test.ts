import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEATS } from '../../../engine/vocabulary.ts'
import { dealSeats, type Place, type Wish } from './dealSeats.ts'

const wish = (id: string, rest: Partial<Wish> = {}): Wish => ({ id, tableNumber: null, seat: null, delegation: null, ...rest })
const many = (count: number, rest: Partial<Wish> = {}) => Array.from({ length: count }, (_, index) => wish(`${rest.delegation ?? 'p'}${index}`, rest))
const tables = [1, 2, 3, 4, 5, 6, 7, 8]
const seeded = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}
const spread = (places: readonly (Place | null)[], of: (place: Place) => unknown) => {
  const counts = new Map<unknown, number>()
  for (const place of places) if (place !== null) counts.set(of(place), (counts.get(of(place)) ?? 0) + 1)
  return [...counts.values()].sort((one, other) => one - other)
}

describe('dealing seats', () => {
  it('leaves no table more than one short of another, and no seat with two while one is empty', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 96 }), fc.integer(), (people, seed) => {
      const dealt = [...dealSeats(many(people), { tables, seatSize: 2, taken: [] }, seeded(Math.abs(seed))).values()]
      expect(dealt).not.toContain(null)
      const perTable = spread(dealt, ({ tableNumber }) => tableNumber)
      expect((perTable.at(-1) ?? 0) - (perTable.length < tables.length ? 0 : perTable[0] ?? 0)).toBeLessThanOrEqual(1)
      const perSeat = spread(dealt, ({ tableNumber, seat }) => `${tableNumber}.${seat}`)
      if (people <= tables.length * SEATS.length) expect(perSeat.at(-1)).toBe(1)
    }))
  })
  it('keeps what the list says, and lets the rest go around it', () => {
    const dealt = dealSeats([wish('a', { tableNumber: 4, seat: 'tokyo' }), wish('b', { tableNumber: 4 }), ...many(4, { tableNumber: 4 })], { tables, seatSize: 1, taken: [] }, Math.random)
    expect(dealt.get('a')).toEqual({ tableNumber: 4, seat: 'tokyo' })
    expect(new Set([...dealt.values()].map((place) => place?.seat)).size).toBe(6)
  })
  it('gives a seat that several name to the first on the list', () => {
    const named = { tableNumber: 2, seat: 'seoul' } as const
    for (let seed = 0; seed < 20; seed++) {
      const dealt = dealSeats([wish('first', named), wish('second', named), wish('third', named)], { tables, seatSize: 2, taken: [] }, seeded(seed))
      expect([dealt.get('first'), dealt.get('second'), dealt.get('third')]).toEqual([named, named, null])
    }
  })
  it('seats a delegation together', () => {
    const dealt = dealSeats([...many(4, { delegation: 'Blue' }), ...many(4, { delegation: 'Red' }), ...many(3)], { tables: [1], seatSize: 4, taken: [] }, Math.random)
    for (const team of ['Blue', 'Red']) expect(new Set([0, 1, 2, 3].map((index) => dealt.get(`${team}${index}`)?.seat)).size).toBe(1)
  })
  it('says who found no room instead of dropping or doubling them', () => {
    const dealt = dealSeats(many(7), { tables: [1], seatSize: 1, taken: [] }, Math.random)
    expect([...dealt.values()].filter((place) => place === null)).toHaveLength(1)
    expect(dealSeats([wish('late', { seat: 'seoul' })], { tables: [1], seatSize: 1, taken: [{ tableNumber: 1, seat: 'seoul' }] }, Math.random).get('late')).toBeNull()
  })
})
