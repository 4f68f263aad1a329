import { openBook, type Book } from '../ledger/book.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { MatchState } from '../state.ts'

/** A fresh book over the match's numbers as they stand. */
export function bookOf(state: MatchState, stage: LedgerEntry['stage']): Book {
  return openBook({ round: state.round, stage, start: state.start }, state.numbers)
}
