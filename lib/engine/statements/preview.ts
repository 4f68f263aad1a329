import type { StatementDraft } from '../commands.ts'
import { EVERYONE } from '../knowledge.ts'
import { enter, openBook } from '../ledger/book.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { Numbers } from '../numbers.ts'
import { orderActs } from '../orders/condition.ts'
import type { PreviewRemark } from '../orders/remarks.ts'
import type { RuleState } from '../ruleState.ts'
import type { Catalogue } from '../scenario.ts'
import type { Seat, StatementKind } from '../vocabulary.ts'
import { foundOutChanges, hasCause, isOwnDeed, publicChangesOf, readersPleased, type Change, type Heard, type Said } from './changes.ts'

export type StatementPreview = {
  readonly entries: readonly LedgerEntry[]
  readonly remarks: readonly PreviewRemark[]
  /** L8: what it costs once both readers compare notes; none where it says one thing to all. */
  readonly foundOut: readonly LedgerEntry[]
}

type At = { readonly numbers: Numbers; readonly state: RuleState; readonly seat: Seat }
type Ruled = { readonly rule: string; readonly changes: readonly Change[] }

/** What whom it is about has given cause for decides whether the speaker is believed. */
const TONES: Readonly<Partial<Record<StatementKind, 'accuses' | 'praises'>>> = { criticise: 'accuses', condemn: 'accuses', endorse: 'praises', lean: 'praises', pledgeSupport: 'praises' }

function remarksOf(heard: Heard, said: Said): readonly PreviewRemark[] {
  const { kind, about } = said.draft
  const tone = TONES[kind]
  if (tone === undefined || about === null) return []
  const values = { seat: about }
  const own: readonly PreviewRemark[] = isOwnDeed(heard, said) ? [{ kind: 'ownDeed', ruleNumber: 'L10', values }] : []
  if (hasCause(heard, said, about)) return [{ kind: tone === 'accuses' ? 'accusedWithCause' : 'praisedDespiteCause', ruleNumber: 'L9', values }, ...own]
  return tone === 'accuses' ? [{ kind: 'accusedWithoutCause', ruleNumber: 'L9', values }, ...own] : own
}

function entered({ state, numbers, seat }: At, ruled: readonly Ruled[]): readonly LedgerEntry[] {
  const book = openBook({ round: state.round, stage: 'homes', start: state.start }, { [seat]: numbers })
  for (const { rule, changes } of ruled) for (const [key, amount] of changes) enter(book, { key, amount, rule, cause: { type: 'act', id: 'preview' }, knownTo: EVERYONE })
  return book.entries
}

/** O10: what a whole statement moves if nobody else moves, from what the seat knows. */
export function statementPreviewOf(scenario: Catalogue, at: At, draft: StatementDraft): StatementPreview {
  const { state, seat } = at
  const said: Said = { seat, draft }
  const heard: Heard = {
    scenario, round: state.round, treaties: state.treaties, lineOf: (one) => state.seats[one].line,
    orders: orderActs(state, 'public').filter(({ outcome }) => outcome === 'done'),
  }
  const toReaders: Ruled = { rule: 'L7', changes: readersPleased(said).map(({ change }) => change) }
  return {
    entries: entered(at, [...publicChangesOf(heard, said), toReaders]),
    remarks: remarksOf(heard, said),
    foundOut: draft.kind === 'ambiguous' ? entered(at, [{ rule: 'L8', changes: foundOutChanges(said) }]) : [],
  }
}
