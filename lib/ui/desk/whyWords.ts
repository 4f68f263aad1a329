import { useTranslations } from 'use-intl'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import { useShortTreatyNames } from '../negotiation/treatyNames.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { useActWords } from './causeWords.ts'
import { useCrisisCause } from './crisisCause.ts'
import { useHowWords } from './howWords.ts'
import { useTable } from './table.tsx'
import { useWords } from './words.ts'

/** What moved a number and by way of which rule, in a few words: "Tokyo recalled its ambassador from Moscow, against its line". */
export function useCauseWords(): (entry: LedgerEntry) => string {
  const t = useTranslations('causes.because')
  const plain = usePlainCauseWords()
  const how = useHowWords()
  return (entry) => {
    const words = how(entry)
    return words === null ? plain(entry) : t('how', { cause: plain(entry), how: words })
  }
}

function usePlainCauseWords(): (entry: LedgerEntry) => string {
  const { view } = useTable()
  const t = useTranslations('causes')
  const ledger = useTranslations('ledger')
  const kinds = useTranslations('clauses.kind')
  const events = useWords('worldEvents')
  const words = useWords('causes')
  const actWords = useActWords()
  const titled = useShortTreatyNames()
  const crisisCause = useCrisisCause()
  const actOr = (id: string) => {
    const act = view.acts.find((one) => one.id === id)
    return act === undefined ? ledger('unknownAct') : actWords(act)
  }
  return (entry) => {
    const { cause } = entry
    switch (cause.type) {
      case 'act':
      case 'statement': return actOr(cause.id)
      case 'reaction': return t('reactionTo', { act: actOr(cause.id) })
      case 'clause': {
        const treaty = view.treaties.find((one) => one.id === cause.id)
        const clause = treaty === undefined ? undefined : draftOf(treaty).clauses[cause.clause]
        return treaty === undefined || clause === undefined ? t('someClause') : t('clauseOf', { title: titled(treaty), number: cause.clause + 1, kind: kinds(clause.kind) })
      }
      case 'worldEvent': return events(`${cause.id}.title`)
      case 'inject': return t('inject')
      case 'crisis': {
        const what = crisisCause(entry)
        return what === null ? t('crisisStep', { step: cause.step }) : t('inCrisis', { what })
      }
      case 'threshold': return words(`threshold.${cause.id}`)
      case 'drift': return words(`drift.${cause.id}`)
      case 'unattributed': return t('unattributed')
    }
  }
}
