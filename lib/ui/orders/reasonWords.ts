import type { OrderSpec } from '../../engine/scenario.ts'
import { orderSpec, useTable } from '../desk/table.tsx'
import { useWordsOrNull } from '../desk/words.ts'

/** The bounds of what an order needs, which its sentence names. */
function boundsOf(spec: OrderSpec | null, reason: string): { readonly atLeast: number; readonly atMost: number } {
  const condition = spec?.needs.find((need) => need.reason === reason)?.condition
  const bound = (side: 'atLeast' | 'atMost'): number => (condition !== undefined && side in condition ? Number(condition[side as keyof typeof condition]) : 0)
  return { atLeast: bound('atLeast'), atMost: bound('atMost') }
}

/** Why an order cannot be carried out and what can be done about it: a need of the order's own, or a rule's refusal. */
export function useReasonWords(): (order: string, reason: string) => string | null {
  const { catalogue } = useTable()
  const words = useWordsOrNull('orders')
  return (order, reason) => words(`reason.${reason}`, boundsOf(orderSpec(catalogue, order), reason)) ?? words(`problem.${reason}`)
}
