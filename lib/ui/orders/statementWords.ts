import { useTranslations } from 'use-intl'
import type { StatementDraft } from '../../engine/commands.ts'
import { checkStatement } from '../../engine/orders/check.ts'
import { useActWords } from '../desk/causeWords.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { useTreatyNames } from '../negotiation/treatyNames.ts'
import { ruleStateOf } from './ruleStateOf.ts'
import { useMarks } from '../kit/useMarks.ts'

/** What the statement still wants, in words; null where it is whole. */
export function useStatementWant(statement: StatementDraft | null): string | null {
  const { view, me } = useTable()
  const words = useWords('statements')
  const refusal = me === null ? null : checkStatement(ruleStateOf(view), me, statement)
  return refusal?.code === 'badStatement' ? words(`wants.${refusal.reason ?? ''}`) : null
}

/** "Condemn, Pyongyang, on missile test". */
export function useStatementWords(): (statement: StatementDraft) => string {
  const { view } = useTable()
  const t = useTranslations('statements')
  const seats = useTranslations('seats')
  const lines = useTranslations('lines')
  const actWords = useActWords()
  const nameOf = useTreatyNames()
  const marks = useMarks()
  return (statement) => {
    const act = view.acts.find((one) => one.id === statement.on)
    const treaty = view.treaties.find((one) => one.id === statement.on)
    const on = act === undefined ? (treaty === undefined ? null : nameOf(treaty)) : actWords(act)
    const parts = [
      t(`kind.${statement.kind}`),
      statement.about === null ? null : seats(statement.about),
      statement.restrain === null ? null : t('restrainWhom', { whom: seats(statement.restrain) }),
      statement.line === null ? null : lines(statement.line),
      statement.readers.length === 0 ? null : statement.readers.map((seat) => seats(seat)).join(marks.names),
      on === null ? null : t('on', { what: on }),
    ]
    return parts.filter((part) => part !== null).join(marks.parts)
  }
}
