import type { Knowers } from '../knowledge.ts'
import type { NumberKey } from '../numbers.ts'
import type { Seat, Stage } from '../vocabulary.ts'

/** What moved a number. `id` points into acts, treaties, events, injects or crises of the same match. */
export type Cause =
  | { readonly type: 'act'; readonly id: string }
  | { readonly type: 'statement'; readonly id: string }
  | { readonly type: 'clause'; readonly id: string; readonly clause: number }
  | { readonly type: 'worldEvent'; readonly id: string }
  | { readonly type: 'inject'; readonly id: string }
  | { readonly type: 'reaction'; readonly id: string }
  | { readonly type: 'crisis'; readonly id: string; readonly step: number }
  | { readonly type: 'threshold'; readonly id: string }
  | { readonly type: 'drift'; readonly id: string }
  | { readonly type: 'unattributed'; readonly id: string }

/** One change of one number: the sum of a knower's entries from the start value is the number that this knower sees. */
export type LedgerEntry = {
  readonly key: NumberKey
  readonly amount: number
  /** Number of the rule in RULES.md, such as `H3`. */
  readonly rule: string
  readonly cause: Cause
  readonly round: number
  readonly stage: Stage | 'briefing' | 'reaction' | 'crisis' | 'inject'
  readonly knownTo: Knowers
  /** For texts: seats that the sentence names beside the key's own. */
  readonly about?: readonly Seat[]
}
