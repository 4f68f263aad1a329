import { useTranslations } from 'use-intl'
import type { SmallestChange, Change } from '../../analysis/smallestChange/smallestChange.ts'
import { useViewIfAny } from '../../client/hooks.ts'
import type { OrderDraft, StatementDraft } from '../../engine/commands.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { useShortTreatyNames } from '../negotiation/treatyNames.ts'
import { useWords } from './words.ts'
import { useMarks } from '../kit/useMarks.ts'

/** "Had Seoul not ordered “watch, Moscow”, it would have stayed secret." */
export function useOtherwiseWords(): (found: SmallestChange | null) => string {
  const t = useTranslations('futures.otherwise')
  const words = useWords('futures')
  const seats = useTranslations('seats')
  const orders = useWords('orders')
  const statements = useWords('statements')
  const choices = useWords('crisis')
  const marks = useMarks()
  const treaties = useViewIfAny((view) => view.treaties)
  const titled = useShortTreatyNames()
  const whom = (what: string, ...aimedAt: readonly (Seat | null)[]) => [what, ...aimedAt.flatMap((seat) => (seat === null ? [] : [seats(seat)]))].join(marks.parts)
  const orderWords = (draft: OrderDraft) => {
    const treaty = treaties?.find(({ id }) => id === draft.treatyId)
    const what = whom(orders(`name.${draft.order}`), draft.target, draft.second)
    return treaty === undefined ? what : `${what}${marks.parts}${titled(treaty)}`
  }
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
