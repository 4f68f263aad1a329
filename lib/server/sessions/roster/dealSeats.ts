import { SEATS, type Seat } from '../../../engine/vocabulary.ts'

export type Place = { readonly tableNumber: number; readonly seat: Seat }
/** Someone to be placed; what is null is dealt. */
export type Wish = { readonly id: string; readonly tableNumber: number | null; readonly seat: Seat | null; readonly delegation: string | null }
export type Room = {
  readonly tables: readonly number[]
  readonly seatSize: number
  /** People who sit or are expected there already. */
  readonly taken: readonly Place[]
}
/** null where no seat with room fits. */
export type Dealt = ReadonlyMap<string, Place | null>

const keyOf = ({ tableNumber, seat }: Place): string => `${tableNumber}.${seat}`

/**
 * Deals seats evenly: every seat gets its first person before any gets a second, tables fill alike, and a delegation
 * sits together. `random` is from 0 to below 1 and breaks ties.
 */
export function dealSeats(wishes: readonly Wish[], room: Room, random: () => number): Dealt {
  const counts = new Map<string, number>()
  const take = (place: Place, count = 1) => counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + count)
  for (const place of room.taken) take(place)
  const places = room.tables.flatMap((tableNumber) => SEATS.map((seat) => ({ tableNumber, seat })))
  const dealt = new Map<string, Place | null>()
  for (const group of inTurn(wishes, random)) {
    const place = bestFor(group, { places, counts, seatSize: room.seatSize, random })
    if (place !== null) take(place, group.length)
    for (const { id } of group) dealt.set(id, place)
  }
  return dealt
}

/** Those who named most go first, then whole delegations, then the rest in drawn order; who named a table and a seat, in the order of the list. */
function inTurn(wishes: readonly Wish[], random: () => number): readonly (readonly Wish[])[] {
  const groups = new Map<string, Wish[]>()
  for (const wish of wishes) {
    const key = wish.delegation === null ? `alone ${wish.id}` : `${wish.delegation} ${wish.tableNumber} ${wish.seat}`
    groups.set(key, [...(groups.get(key) ?? []), wish])
  }
  const named = (group: readonly Wish[]) => Number(group[0]?.tableNumber != null) + Number(group[0]?.seat != null)
  return [...groups.values()].map((group) => ({ group, draw: named(group) === 2 ? 0 : random() }))
    .sort((one, other) => named(other.group) - named(one.group) || other.group.length - one.group.length || one.draw - other.draw)
    .map(({ group }) => group)
}

type Hall = { readonly places: readonly Place[]; readonly counts: ReadonlyMap<string, number>; readonly seatSize: number; readonly random: () => number }

function bestFor(group: readonly Wish[], { places, counts, seatSize, random }: Hall): Place | null {
  const [wish] = group
  const at = (place: Place) => counts.get(keyOf(place)) ?? 0
  const atTable = (number: number) => SEATS.reduce((sum, seat) => sum + at({ tableNumber: number, seat }), 0)
  const fitting = places.filter((place) => (wish?.tableNumber ?? place.tableNumber) === place.tableNumber && (wish?.seat ?? place.seat) === place.seat
    && at(place) + group.length <= seatSize)
  const ranked = fitting.map((place) => ({ place, rank: [at(place), atTable(place.tableNumber), random()] }))
  return ranked.sort((one, other) => lexical(one.rank, other.rank))[0]?.place ?? null
}

function lexical(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}
