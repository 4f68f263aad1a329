import { useTranslations } from 'use-intl'
import type { SmallestChange, Change } from '../../analysis/smallestChange/smallestChange.ts'
import type { OrderDraft, StatementDraft } from '../../engine/commands.ts'
import { useWords } from './words.ts'
import { useMarks } from '../kit/useMarks.ts'

/** "Had Seoul not ordered “watch, Moscow”, it would have stayed secret." */
export function useOtherwiseWords(): (found: SmallestChange | null) => string {
  const t = useTranslations('ledger.otherwise')
  const words = useWords('ledger')
  const seats = useTranslations('seats')
  const orders = useWords('orders')
  const statements = useWords('statements')
  const choices = useWords('crisis')
  const marks = useMarks()
  const whom = (what: string, seat: OrderDraft['target']) => (seat === null ? what : `${what}${marks.parts}${seats(seat)}`)
  const orderWords = (draft: OrderDraft) => whom(orders(`name.${draft.order}`), draft.target)
  const wordsOf = (draft: OrderDraft | StatementDraft) => ('order' in draft ? orderWords(draft) : whom(statements(`kind.${draft.kind}`), draft.about))
  const valuesOf = (change: Change): Readonly<Record<string, string>> => {
    if (change.type === 'choice') return { to: choices(`choice.${change.to}`), from: choices(`choice.${change.from}`) }
    if (change.type === 'reaction') return {}
    return { what: wordsOf(change.draft), ...(change.type === 'orderChanged' ? { instead: orderWords(change.instead) } : {}) }
  }
  return (found) => {
    if (found === null) return t('none')
    const { change, flip } = found
    return words(`otherwise.${change.type}`, { who: seats(change.seat), ...valuesOf(change), flip: words(`otherwise.flip.${flip.facet}-${flip.to}`) })
  }
}
