import { useTranslations } from 'use-intl'
import type { Act } from '../../engine/acts.ts'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { useTable } from './table.tsx'
import { useWords } from './words.ts'

/** One act in a line: "Seoul: joint exercise, Washington". */
export function useActWords(): (act: Act) => string {
  const t = useTranslations('ledger')
  const seats = useTranslations('seats')
  const deedWords = useDeedWords()
  return (act) => t('act', { who: seats(act.seat), what: deedWords(act) })
}

/** An act below the name of who did it: "joint exercise, Washington". */
export function useDeedWords(): (act: Act) => string {
  const t = useTranslations('ledger')
  const seats = useTranslations('seats')
  const orders = useWords('orders')
  const statements = useWords('statements')
  return (act) => {
    if (act.type === 'statement') {
      const what = statements(`kind.${act.draft.kind}`)
      return act.draft.about === null ? what : t('deedOn', { what, whom: seats(act.draft.about) })
    }
    const what = orders(`name.${act.draft.order}`)
    const whom = [act.draft.target, act.draft.second].flatMap((seat) => (seat === null ? [] : [seats(seat)])).join(', ')
    return whom === '' ? what : t('deedOn', { what, whom })
  }
}

/** What moved a number, in a few words. */
export function useCauseWords(): (entry: LedgerEntry) => string {
  const { view } = useTable()
  const t = useTranslations('ledger')
  const events = useWords('worldEvents')
  const words = useWords('ledger')
  const actWords = useActWords()
  const known = useKnownTexts()
  const actOr = (id: string, otherwise: string) => {
    const act = view.acts.find((one) => one.id === id)
    return act === undefined ? otherwise : actWords(act)
  }
  return ({ cause }) => {
    switch (cause.type) {
      case 'act':
      case 'statement': return actOr(cause.id, t('unknownAct'))
      case 'reaction': return t('reactionTo', { act: actOr(cause.id, t('unknownAct')) })
      case 'clause': {
        const treaty = view.treaties.find((one) => one.id === cause.id)
        return treaty === undefined ? t('someClause') : t('clauseOf', { title: known(draftOf(treaty).title), number: cause.clause + 1 })
      }
      case 'worldEvent': return events(`${cause.id}.title`)
      case 'inject': return t('inject')
      case 'crisis': return t('crisisStep', { step: cause.step })
      case 'threshold': return words(`threshold.${cause.id}`)
      case 'drift': return words(`drift.${cause.id}`)
      case 'unattributed': return t('unattributed')
    }
  }
}
