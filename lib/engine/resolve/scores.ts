import { audienceShares } from '../influence/hold.ts'
import { enter } from '../ledger/book.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { EVERYONE } from '../knowledge.ts'
import { numberAt, seatKey } from '../numbers.ts'
import { SEATS } from '../vocabulary.ts'
import { tuned } from '../tuned.ts'
import { enterInfluence } from './influence.ts'
import type { Work } from './work.ts'

/** R28: outside crises a round moves no home by more than this. */
function boundStability(work: Work): void {
  const limit = tuned(work.scenario, 'stabilityLimit')
  const before = work.state.numbers
  for (const run of work.book.runs) {
    for (const seat of SEATS) {
      const key = seatKey('stability', seat)
      const change = numberAt(run.numbers, key) - numberAt(before[run.knower], key)
      const over = Math.abs(change) - limit
      if (over <= 0) continue
      enter(work.book, { key, amount: change > 0 ? -over : over, rule: 'R28', cause: { type: 'drift', id: 'bound' }, knownTo: run.bit })
    }
  }
}

function enterShares(work: Work): void {
  const publicRun = work.book.runs[0]
  if (publicRun === undefined) return
  const shares = audienceShares(work.scenario, publicRun.numbers)
  for (const seat of SEATS) {
    const key = seatKey('share', seat)
    enter(work.book, {
      key, amount: (numbers) => shares[seat] - numberAt(numbers, key), rule: 'H7', cause: { type: 'drift', id: 'audience' }, knownTo: EVERYONE,
    })
  }
}

export function resolveScores(work: Work, entries: readonly LedgerEntry[], detail: 'byCause' | 'whole'): void {
  boundStability(work)
  enterShares(work)
  enterInfluence(work, detail === 'byCause' ? [...entries, ...work.book.entries] : null)
}
