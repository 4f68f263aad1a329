import { openBook, enter } from '../ledger/book.ts'
import type { OrderDraft } from '../commands.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { EVERYONE } from '../knowledge.ts'
import { pairKey, seatKey, type Numbers } from '../numbers.ts'
import type { RuleState } from '../ruleState.ts'
import type { OrderSpec, Scenario } from '../scenario.ts'
import { fitOf } from '../statements/lines.ts'
import { breaksClause } from '../treaties/breach.ts'
import { bindingDraft, treatiesKnownTo } from '../treaties/inForce.ts'
import type { Seat } from '../vocabulary.ts'
import { specOf } from './condition.ts'
import { costOf } from './cost.ts'
import { applyEffects } from './effects.ts'
import { goldsteinOf } from './goldstein.ts'

export type PreviewRemark = {
  readonly kind: 'lineConflict' | 'serveLine' | 'treatyConflict' | 'nearTreaty' | 'needsAcceptance' | 'oncePerMatch'
  readonly ruleNumber: string
  readonly values: Readonly<Record<string, string | number>>
}
export type Preview = { readonly cost: number; readonly entries: readonly LedgerEntry[]; readonly remarks: readonly PreviewRemark[] }

function remarksOnTreaties(scenario: Scenario, state: RuleState, { seat, draft, numbers }: { readonly seat: Seat; readonly draft: OrderDraft; readonly numbers: Numbers }): readonly PreviewRemark[] {
  return treatiesKnownTo(state.treaties, seat).flatMap((treaty): readonly PreviewRemark[] => {
    const text = bindingDraft(treaty)
    if (text === null || !text.parties.includes(seat) || (treaty.status !== 'inForce' && treaty.status !== 'signed')) return []
    const clause = text.clauses.findIndex((one) => breaksClause(scenario, { draft: text, clause: one, numbers }, { seat, draft }))
    if (clause >= 0) {
      return [{ kind: 'treatyConflict', ruleNumber: 'T11', values: { treaty: treaty.id, title: text.title, clause } }]
    }
    const near = draft.target !== null && text.parties.includes(draft.target) && (goldsteinOf(specOf(scenario, draft.order)?.cameo ?? '') < 0)
    return near ? [{ kind: 'nearTreaty', ruleNumber: 'T11', values: { treaty: treaty.id, title: text.title } }] : []
  })
}

function remarksOf(scenario: Scenario, state: RuleState, asked: { readonly seat: Seat; readonly draft: OrderDraft; readonly spec: OrderSpec; readonly numbers: Numbers }): readonly PreviewRemark[] {
  const { seat, draft, spec } = asked
  const { line } = state.seats[seat]
  const fit = fitOf(line, spec.norms)
  const remarks: PreviewRemark[] = []
  if (fit < 0) remarks.push({ kind: 'lineConflict', ruleNumber: 'L4', values: { line } })
  if (fit > 0) remarks.push({ kind: 'serveLine', ruleNumber: 'L4', values: { line } })
  remarks.push(...remarksOnTreaties(scenario, state, asked))
  if (spec.mutual === true && draft.target !== null) remarks.push({ kind: 'needsAcceptance', ruleNumber: 'O9', values: { seat: draft.target } })
  if (spec.oncePerMatch === true) remarks.push({ kind: 'oncePerMatch', ruleNumber: 'O5', values: {} })
  return remarks
}

/** O10: what an order costs and does if nobody else moves, from what the seat knows. */
export function previewOf(
  scenario: Scenario, { numbers, state, seat }: { readonly numbers: Numbers; readonly state: RuleState; readonly seat: Seat }, draft: OrderDraft,
): Preview {
  const spec = specOf(scenario, draft.order)
  if (spec === null) return { cost: 0, entries: [], remarks: [] }
  const cost = costOf(spec, { state, numbers, seat, draft })
  const book = openBook({ round: state.round, stage: 'homes', start: state.start }, { [seat]: numbers })
  const cause = { type: 'act', id: 'preview' } as const
  enter(book, { key: seatKey('capital', seat), amount: -cost, rule: 'O3', cause, knownTo: EVERYONE })
  const covert = spec.visibility === 'covert'
  applyEffects(spec.effects, {
    scenario, state, book, publicNumbers: numbers, roles: { actor: seat, target: draft.target, second: draft.second }, cause,
    rule: 'O8', knownTo: EVERYONE, covert, victim: null, applauded: null, special: null,
  })
  const deal = !covert || spec.desk === 'trade' || spec.desk === 'arms'
  if (draft.target !== null && deal) {
    const rate = scenario.tuning['goldsteinWarmth'] ?? 0
    enter(book, { key: pairKey('warmth', seat, draft.target), amount: goldsteinOf(spec.cameo) * rate, rule: 'O7', cause, knownTo: EVERYONE })
  }
  if (spec.visibility === 'public' && spec.escalation !== 0) {
    enter(book, { key: 'tension', amount: spec.escalation * (scenario.tuning['escalationTension'] ?? 0), rule: 'R7', cause, knownTo: EVERYONE })
  }
  return { cost, entries: book.entries, remarks: remarksOf(scenario, state, { seat, draft, spec, numbers }) }
}
