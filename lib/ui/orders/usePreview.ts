import { useTranslations } from 'use-intl'
import type { OrderDraft } from '../../engine/commands.ts'
import type { Effect } from '../../engine/scenario.ts'
import { now } from '../desk/changes.ts'
import { isSeat } from '../desk/numberName.ts'
import { orderSpec, useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'

/** One effect of an order as its catalogue entry states it. */
export type StatedEffect = { readonly name: string; readonly amount: number | null }

/** What the catalogue says that an order does, in names and fixed amounts. */
export function useStatedEffects(): (effects: readonly Effect[]) => readonly StatedEffect[] {
  const words = useWords('orders')
  const ledger = useWords('ledger')
  const seats = useTranslations('seats')
  const roleName = (role: string) => (isSeat(role) ? seats(role) : words(`role.${role}`))
  return (effects) => effects.map((effect) => {
    const amount = 'by' in effect && typeof effect.by === 'number' ? effect.by : null
    if (effect.kind === 'seat') return { name: words('effectOf', { what: ledger(`number.${effect.measure}`), who: roleName(effect.whose) }), amount }
    if (effect.kind === 'warmth' || effect.kind === 'hostility') return { name: words('effectBetween', { what: ledger(`number.${effect.kind}`), one: roleName(effect.between[0]), other: roleName(effect.between[1]) }), amount }
    if (effect.kind === 'reliance') return { name: words('effectReliance', { of: roleName(effect.of), on: roleName(effect.on) }), amount }
    if (effect.kind === 'gauge') return { name: ledger(`number.${effect.gauge}`), amount }
    if (effect.kind === 'flow') return { name: ledger(`number.flow-${effect.flow}`), amount }
    return { name: words(`effect.${effect.kind}`), amount }
  })
}

/** One line under an order: its strongest effects. */
export function useStrongestEffects(order: OrderDraft | null): string {
  const { catalogue } = useTable()
  const stated = useStatedEffects()
  const spec = order === null ? null : orderSpec(catalogue, order.order)
  if (spec === null) return ''
  return stated(spec.effects).filter((effect) => effect.amount !== null).slice(0, 3).map((effect) => `${effect.name} ${signed(effect.amount ?? 0)}`).join(', ')
}

export function signed(amount: number): string {
  return amount > 0 ? `+${amount}` : `−${Math.abs(amount)}`
}

/** Why an order as drafted cannot be carried out, as far as the catalogue tells; empty where it can. */
export function useProblems(): (order: OrderDraft) => readonly string[] {
  const { view, me, catalogue } = useTable()
  const words = useWords('orders')
  return (order) => {
    const spec = orderSpec(catalogue, order.order)
    if (spec === null || me === null) return [words('problem.unknownOrder')]
    const { kind } = spec.target
    return [
      spec.actors.includes(me) ? null : words('problem.notYourOrder'),
      now(view, `capital.${me}`) < spec.cost ? words('problem.tooDear') : null,
      (kind === 'one' && order.target === null) || (kind === 'two' && (order.target === null || order.second === null)) ? words('problem.noTarget') : null,
      kind === 'treaty' && order.treatyId === null ? words('problem.noTreaty') : null,
    ].filter((problem) => problem !== null)
  }
}
