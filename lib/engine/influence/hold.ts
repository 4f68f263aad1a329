import { numberAt, seatKey, sheetOf, type Numbers } from '../numbers.ts'
import type { Catalogue, TreatyDraft } from '../scenario.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { boardOf, holdSquare } from './board.ts'
import { SEATS, type ClauseKind, type Seat } from '../vocabulary.ts'

export type Holds = Readonly<Record<Seat, Readonly<Partial<Record<Seat, number>>>>>

/** H3: how strongly a clause binds. */
const CLAUSE_BONDS: Readonly<Partial<Record<ClauseKind, number>>> = {
  defence: 1, nonAggression: 0.5, neutrality: 0.5, consultation: 0.4,
}
const COUNT = SEATS.length
/** As much of a treaty as holds ask about. */
export type BindingTreaty = Pick<Treaty, 'status' | 'bindingVersion' | 'bond'> & { readonly versions: readonly { readonly draft: Pick<TreatyDraft, 'parties' | 'clauses'> }[] }

/** The strongest clause between each two seats, 0-1, as a square in seat order. Unratified treaties bind at their bond. */
export function bondsOf(treaties: readonly BindingTreaty[]): readonly number[] {
  const bonds = new Array<number>(COUNT * COUNT).fill(0)
  for (const treaty of treaties) {
    if (treaty.status !== 'inForce' && treaty.status !== 'signed') continue
    const draft = treaty.bindingVersion === null ? undefined : treaty.versions[treaty.bindingVersion - 1]?.draft
    if (draft === undefined) continue
    let strength = 0
    for (const clause of draft.clauses) strength = Math.max(strength, CLAUSE_BONDS[clause.kind] ?? 0)
    raiseBonds(bonds, draft.parties, strength * treaty.bond)
  }
  return bonds
}

function raiseBonds(bonds: number[], parties: readonly Seat[], bond: number): void {
  for (const one of parties) {
    for (const other of parties) {
      const place = SEATS.indexOf(one) * COUNT + SEATS.indexOf(other)
      if (one !== other && bond > (bonds[place] ?? 0)) bonds[place] = bond
    }
  }
}

/** `holds[j][i]` = hold of j over i, as far as these numbers and treaties tell. */
export function holdsOf(scenario: Catalogue, numbers: Numbers, treaties: readonly Treaty[]): Holds {
  const square = holdSquare(boardOf(scenario.seats, sheetOf(numbers), bondsOf(treaties)))
  const row = (j: number): Partial<Record<Seat, number>> => {
    const over: Partial<Record<Seat, number>> = {}
    SEATS.forEach((seat, i) => { if (i !== j) over[seat] = Math.round((square[j * COUNT + i] ?? 0) * 100) / 100 })
    return over
  }
  return { beijing: row(0), moscow: row(1), pyongyang: row(2), seoul: row(3), tokyo: row(4), washington: row(5) }
}

/** H7: a seat's share of the world audience: its voice times its credibility. */
export function audienceShares(scenario: Pick<Catalogue, 'seats'>, numbers: Numbers): Readonly<Record<Seat, number>> {
  const loud = (seat: Seat) => scenario.seats[seat].voice * (10 + numberAt(numbers, seatKey('credibility', seat)))
  const all = SEATS.reduce((sum, seat) => sum + loud(seat), 0)
  const share = (seat: Seat) => Math.round((loud(seat) / all) * 10_000) / 10_000
  return {
    beijing: share('beijing'), moscow: share('moscow'), pyongyang: share('pyongyang'),
    seoul: share('seoul'), tokyo: share('tokyo'), washington: share('washington'),
  }
}
