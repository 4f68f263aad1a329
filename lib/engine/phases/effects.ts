import { openBook, takeEntries, type Book } from '../ledger/book.ts'
import type { Cause, LedgerEntry } from '../ledger/entry.ts'
import { EVERYONE } from '../knowledge.ts'
import { applyEffects } from '../orders/effects.ts'
import { NO_ROLES } from '../orders/roles.ts'
import type { Effect, Scenario } from '../scenario.ts'
import type { MatchState } from '../state.ts'

/** A fresh book over the match's numbers as they stand. */
export function bookOf(state: MatchState, stage: LedgerEntry['stage']): Book {
  return openBook({ round: state.round, stage, start: state.start }, state.numbers)
}

/** Effects that befall the world before everyone's eyes. */
export function publicEffects(
  scenario: Scenario, state: MatchState,
  what: { readonly effects: readonly Effect[]; readonly cause: Cause; readonly rule: string; readonly stage: 'briefing' | 'inject' },
): readonly LedgerEntry[] {
  const book = bookOf(state, what.stage)
  applyEffects(what.effects, {
    scenario, state, book, publicNumbers: state.numbers.public, roles: NO_ROLES, cause: what.cause, rule: what.rule,
    knownTo: EVERYONE, covert: false, victim: null, applauded: null, special: null,
  })
  return takeEntries(book)
}
