import { openBook, enter, type Book } from '../ledger/book.ts'
import type { OrderDraft } from '../commands.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { EVERYONE } from '../knowledge.ts'
import { pairKey, seatKey, type Numbers } from '../numbers.ts'
import type { RuleState } from '../ruleState.ts'
import type { Catalogue, Effect, OrderSpec } from '../scenario.ts'
import { lineAmount } from '../statements/lineAmount.ts'
import { hasClauseInForce } from '../treaties/inForce.ts'
import { tuned } from '../tuned.ts'
import type { Seat } from '../vocabulary.ts'
import { specOf } from './condition.ts'
import { costOf } from './cost.ts'
import { applyEffects } from './effects.ts'
import { exposureOdds } from './exposureOdds.ts'
import { goldsteinOf } from './goldstein.ts'
import { remarksOf, type PreviewRemark } from './remarks.ts'
import { tensionOf } from './tension.ts'

/** X2: how likely a covert act comes to light, who watches being unknown, and what its exposure moves. */
export type PreviewExposure = {
  readonly odds: number
  /** What each of up to two watchers adds. */
  readonly perWatcher: number
  readonly sharing: boolean
  readonly entries: readonly LedgerEntry[]
}
export type Preview = {
  readonly cost: number
  readonly entries: readonly LedgerEntry[]
  readonly remarks: readonly PreviewRemark[]
  readonly exposure: PreviewExposure | null
}

type At = { readonly numbers: Numbers; readonly state: RuleState; readonly seat: Seat }
type Asked = At & { readonly scenario: Catalogue; readonly draft: OrderDraft; readonly spec: OrderSpec }

const CAUSE = { type: 'act', id: 'preview' } as const
const KNOWN = { cause: CAUSE, knownTo: EVERYONE } as const

const bookFor = ({ state, seat, numbers }: At): Book => openBook({ round: state.round, stage: 'homes', start: state.start }, { [seat]: numbers })

function applied(book: Book, asked: Asked, { effects, rule, covert }: { readonly effects: readonly Effect[]; readonly rule: string; readonly covert: boolean }): void {
  const { scenario, state, numbers, seat, draft } = asked
  applyEffects(effects, {
    ...KNOWN, scenario, state, book, publicNumbers: numbers, roles: { actor: seat, target: draft.target, second: draft.second },
    rule, covert, victim: null, applauded: null, special: null,
  })
}

function enterLine(book: Book, { scenario, state, seat, spec }: Asked, rule: string): void {
  enter(book, { ...KNOWN, key: seatKey('credibility', seat), amount: lineAmount(scenario, state, { seat, line: state.seats[seat].line, norms: spec.norms }), rule })
}

function exposureOf(asked: Asked): PreviewExposure | null {
  const { scenario, state, spec } = asked
  const sharing = hasClauseInForce(state.treaties, 'consultation', scenario.cast.sharing)
  const odds = spec.visibility === 'covert' ? exposureOdds(scenario, spec, { watchers: 0, sharing }) : 0
  if (odds === 0) return null
  const book = bookFor(asked)
  applied(book, asked, { effects: spec.onExposure ?? [], rule: 'X5', covert: false })
  enterLine(book, asked, 'X6')
  return { odds, sharing, perWatcher: tuned(scenario, 'exposurePerWatch'), entries: book.entries }
}

/** O10: what an order costs and does if nobody else moves, from what the seat knows. */
export function previewOf(scenario: Catalogue, at: At, draft: OrderDraft): Preview {
  const spec = specOf(scenario, draft.order)
  if (spec === null) return { cost: 0, entries: [], remarks: [], exposure: null }
  const { numbers, state, seat } = at
  const asked: Asked = { ...at, scenario, draft, spec }
  const cost = costOf(spec, { scenario, state, numbers, seat, draft })
  const book = bookFor(at)
  const covert = spec.visibility === 'covert'
  enter(book, { ...KNOWN, key: seatKey('capital', seat), amount: -cost, rule: 'O3' })
  applied(book, asked, { effects: spec.effects, rule: 'O8', covert })
  if (draft.target !== null && (!covert || spec.desk === 'trade' || spec.desk === 'arms')) {
    enter(book, { ...KNOWN, key: pairKey('warmth', seat, draft.target), amount: goldsteinOf(spec.cameo) * tuned(scenario, 'goldsteinWarmth'), rule: 'O7' })
  }
  if (spec.visibility === 'public' && spec.escalation !== 0) enter(book, { ...KNOWN, key: 'tension', amount: tensionOf(scenario, spec.escalation), rule: 'R7' })
  if (!covert) enterLine(book, asked, 'L4')
  return { cost, entries: book.entries, remarks: remarksOf(scenario, state, { seat, draft, spec, numbers }), exposure: exposureOf(asked) }
}
