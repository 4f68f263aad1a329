import { openBook } from '../ledger/book.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { NamedNumbers } from '../numbers.ts'
import type { Catalogue } from '../scenario.ts'
import type { Finding, Treaty } from '../treaties/treaty.ts'
import { RUNGS, type PartnerChoice, type Rung, type Seat } from '../vocabulary.ts'
import { priceAnswers } from './answers.ts'
import type { Crisis } from './crisis.ts'
import { accidentOdds, pricedRung, priceOf, yieldPrice } from './prices.ts'

type Known = { readonly crisis: Crisis; readonly seat: Seat; readonly numbers: NamedNumbers; readonly start: NamedNumbers; readonly treaties: readonly Treaty[] }

export type AnswerOutlook = { readonly entries: readonly LedgerEntry[]; readonly findings: readonly Finding[] }

/** C6, C15: what an answer costs and brings, by the very rules that will price it, from what its seat knows. */
export function answerOutlook(scenario: Catalogue, { crisis, seat, numbers, start, treaties }: Known, answer: PartnerChoice): AnswerOutlook {
  const book = openBook({ round: crisis.round, stage: 'crisis', start }, { public: numbers })
  const findings = priceAnswers(scenario, book, { crisis, answers: { [seat]: answer }, treaties })
  return { entries: book.entries, findings }
}

export type RungOutlook = {
  readonly rung: Rung
  /** C8: of an accident in a step that ends here without settling anything. */
  readonly accidentOdds: number
  /** C3: stability of who backs down here and of who prevails; `null` where nothing is priced. */
  readonly stability: { readonly yields: number; readonly prevails: number } | null
}

/** C3, C8, C10: what each rung of the ladder holds for one seat, before anyone chooses. */
export function ladderOutlook(scenario: Catalogue, { seat, hotline }: { readonly seat: Seat | null; readonly hotline: boolean }): readonly RungOutlook[] {
  const democracy = seat !== null && scenario.seats[seat].democracy
  return RUNGS.map((rung) => ({
    rung, accidentOdds: accidentOdds(scenario, rung, hotline),
    stability: rung === 'none' || rung === 'war' ? null : { yields: yieldPrice(scenario, rung, democracy), prevails: priceOf(scenario, `prevail.${pricedRung(rung)}`) },
  }))
}

/** C9: what war takes from every principal, and from whoever climbed into it besides. */
export function warPrice(scenario: Catalogue): { readonly each: number; readonly instigator: number } {
  return { each: priceOf(scenario, 'war'), instigator: priceOf(scenario, 'warInstigator') }
}
