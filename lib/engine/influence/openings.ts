import { numberAt, pairKey, type Numbers } from '../numbers.ts'
import { SEATS, type Seat } from '../vocabulary.ts'

/** A capital that stands well with two that are at odds: each of them may draw it away from the other. */
export type Opening = { readonly between: Seat; readonly one: Seat; readonly other: Seat }

/** From here on two stand well, or are at odds. */
const WARM = 10
const COLD = -10

/** R5: triads out of balance, the coldest pair first. */
export function openingsIn(numbers: Numbers): readonly Opening[] {
  const warmth = (one: Seat, other: Seat): number => numberAt(numbers, pairKey('warmth', one, other))
  return SEATS.flatMap((between) => SEATS.flatMap((one, index) => SEATS.slice(index + 1).flatMap((other): readonly Opening[] => {
    if (one === between || other === between || warmth(one, other) > COLD) return []
    return warmth(between, one) >= WARM && warmth(between, other) >= WARM ? [{ between, one, other }] : []
  }))).sort((a, b) => warmth(a.one, a.other) - warmth(b.one, b.other))
}
