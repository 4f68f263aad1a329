import type { Catalogue } from '../scenario.ts'
import { PRINCIPAL_CHOICES, type PrincipalChoice, type Rung, type Seat } from '../vocabulary.ts'
import type { Crisis, CrisisCell } from './crisis.ts'
import { accidentOdds, pricedRung, priceOf, rungAbove, yieldPrice } from './prices.ts'

type Pair = { readonly mine: PrincipalChoice; readonly theirs: PrincipalChoice }

/** C10: what each pair of choices leads to, for one principal, before anyone chooses. */
export function crisisCells(scenario: Catalogue, crisis: Crisis, table: { readonly seat: Seat; readonly hotline: boolean }): readonly CrisisCell[] {
  return PRINCIPAL_CHOICES.flatMap((mine) => PRINCIPAL_CHOICES.map((theirs) => cellOf(scenario, crisis, { ...table, mine, theirs })))
}

export function outcomeOf({ mine, theirs }: Pair): CrisisCell['outcome'] {
  if (mine === 'backDown') return theirs === 'backDown' ? 'settled' : 'yield'
  if (theirs === 'backDown') return 'prevail'
  return mine === 'hold' && theirs === 'hold' ? 'stalemate' : 'climb'
}

/** The rung on which the step ends: any escalation climbs, unless it meets one who backs down. */
export function rungAfter(rung: Rung, outcome: CrisisCell['outcome']): Rung {
  return outcome === 'climb' ? rungAbove(rung) : rung
}

function cellOf(
  scenario: Catalogue, crisis: Crisis, { seat, hotline, mine, theirs }: Pair & { readonly seat: Seat; readonly hotline: boolean },
): CrisisCell {
  const other = crisis.principals.find((principal) => principal !== seat) ?? seat
  const outcome = outcomeOf({ mine, theirs })
  const after = rungAfter(crisis.rung, outcome)
  const goesOn = outcome === 'stalemate' || outcome === 'climb'
  return {
    mine, theirs, outcome, rungAfter: after,
    stabilityMine: stabilityOf(scenario, crisis, { of: seat, mine, theirs }),
    stabilityTheirs: stabilityOf(scenario, crisis, { of: other, mine: theirs, theirs: mine }),
    accidentOdds: goesOn ? accidentOdds(scenario, after, hotline) : 0,
  }
}

/** Points of stability for one principal at this pair of choices (C3-C9). */
export function stabilityOf(scenario: Catalogue, crisis: Crisis, { of, mine, theirs }: Pair & { readonly of: Seat }): number {
  const rung = mine === 'escalate' || theirs === 'escalate' ? pricedRung(rungAbove(crisis.rung)) : pricedRung(crisis.rung)
  const outcome = outcomeOf({ mine, theirs })
  if (outcome === 'settled') return priceOf(scenario, 'settle')
  if (outcome === 'yield') return yieldPrice(scenario, rung, scenario.seats[of].democracy)
  if (outcome === 'prevail') return priceOf(scenario, `prevail.${rung}`)
  if (outcome === 'stalemate') return crisis.holdsInARow > 0 ? priceOf(scenario, 'fizzle') : 0
  if (rungAbove(crisis.rung) !== 'war') return 0
  return priceOf(scenario, 'war') + (mine === 'escalate' ? priceOf(scenario, 'warInstigator') : 0)
}
