import { useTranslations } from 'use-intl'
import type { Draft, OrderDraft, StatementDraft } from '../../engine/commands.ts'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import type { NumberKey } from '../../engine/numbers.ts'
import { checkOrder, checkStatement } from '../../engine/orders/check.ts'
import { previewOf, type Preview } from '../../engine/orders/preview.ts'
import { statementPreviewOf, type StatementPreview } from '../../engine/statements/preview.ts'
import type { View } from '../../engine/viewShape.ts'
import { useSigned } from '../kit/useSigned.ts'
import { now } from '../desk/changes.ts'
import { useNumberName } from '../desk/numberName.ts'
import { useTable, type Table } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { budgetOf } from './budget.ts'
import { orderIsAimed } from './deviceOrders.ts'
import { useReasonWords } from './reasonWords.ts'
import { ruleStateOf } from './ruleStateOf.ts'

/** O10: price, remarks and effects of an order, by the engine's own rules; null for those without a seat. */
export function previewIn({ view, me, catalogue }: Pick<Table, 'view' | 'me' | 'catalogue'>, order: OrderDraft): Preview | null {
  return me === null ? null : previewOf(catalogue, { numbers: view.numbers, state: ruleStateOf(view), seat: me }, order)
}

export type NetEffect = { readonly key: NumberKey; readonly amount: number; readonly from: number; readonly rule: string | null }

/** One line a number, the largest first; the price in capital stands elsewhere. */
export function netEffects(view: View, entries: readonly LedgerEntry[]): readonly NetEffect[] {
  const sums = new Map<NumberKey, { readonly amount: number; readonly rule: string | null }>()
  for (const { key, amount, rule } of entries) if (!key.startsWith('capital.')) sums.set(key, { amount: (sums.get(key)?.amount ?? 0) + amount, rule: sums.get(key)?.rule ?? rule })
  return [...sums].map(([key, { amount, rule }]) => ({ key, amount, from: now(view, key), rule })).filter(({ amount }) => Math.abs(amount) >= 0.05).sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
}

/** O10: remarks and effects of a whole statement; null for those without a seat, and while it wants something. */
export function statementPreviewIn({ view, me, catalogue }: Pick<Table, 'view' | 'me' | 'catalogue'>, statement: StatementDraft | null): StatementPreview | null {
  if (me === null || statement === null) return null
  const state = ruleStateOf(view)
  return checkStatement(state, me, statement) === null ? statementPreviewOf(catalogue, { numbers: view.numbers, state, seat: me }, statement) : null
}

/** One line under what is drafted: its strongest effects. */
export function useStrongestEffects(): (entries: readonly LedgerEntry[]) => string {
  const { view } = useTable()
  const nameOf = useNumberName()
  const signed = useSigned()
  return (entries) => netEffects(view, entries).slice(0, 3).map(({ key, amount }) => `${nameOf(key)}\u00a0${signed(amount)}`).join('\u00a0· ')
}

/** `wants`: something is still to be chosen, of which nobody needs to be warned while choosing. */
export type Problem = { readonly kind: 'wants' | 'conflict'; readonly text: string }

/** Why an order as drafted cannot be carried out; empty where it can. */
export function useProblems(draft: Draft): (slot: number, order: OrderDraft) => readonly Problem[] {
  const { view, me, catalogue } = useTable()
  const words = useWords('orders')
  const reasonWords = useReasonWords()
  const rejections = useTranslations('rejections')
  return (slot, order) => {
    if (me === null) return []
    const refusal = checkOrder(catalogue, ruleStateOf(view), { seat: me, draft: order, slot, numbers: view.numbers })
    const { left, cost, have } = budgetOf({ view, me, catalogue, draft })
    const code = refusal?.code === 'badTarget' && !orderIsAimed(catalogue, order) ? 'noTarget' : refusal?.code
    const text = refusal === null ? null : refusal.code === 'orderNeeds' ? reasonWords(order.order, refusal.reason ?? '') : words(`problem.${code ?? ''}`)
    return [
      ...(text === null ? [] : [{ kind: code === 'noTarget' ? 'wants' as const : 'conflict' as const, text }]),
      ...(left < 0 ? [{ kind: 'conflict' as const, text: rejections('notEnoughCapital', { cost, have }) }] : []),
    ]
  }
}
