import { openBook } from '../ledger/book.ts'
import type { Cause, LedgerEntry } from '../ledger/entry.ts'
import { EVERYONE } from '../knowledge.ts'
import { applyEffects } from '../orders/effects.ts'
import { NO_ROLES, type Roles } from '../orders/roles.ts'
import type { Effect, Scenario } from '../scenario.ts'
import type { MatchState } from '../state.ts'

/** Entries of a world event or inject: public effects outside the round's stages. */
export function entriesOfEffects(
  scenario: Scenario, state: MatchState,
  how: { readonly effects: readonly Effect[]; readonly cause: Cause; readonly rule: string; readonly stage: LedgerEntry['stage']; readonly roles?: Roles },
): readonly LedgerEntry[] {
  const book = openBook({ round: state.round, stage: how.stage, start: state.start }, state.numbers)
  applyEffects(how.effects, {
    scenario, state, book, publicNumbers: state.numbers.public, roles: how.roles ?? NO_ROLES, cause: how.cause, rule: how.rule,
    knownTo: EVERYONE, covert: false, victim: null, applauded: null, special: null,
  })
  return book.entries
}
