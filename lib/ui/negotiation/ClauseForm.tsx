'use client'

import { useTranslations } from 'use-intl'
import type { ClauseDraft } from '../../engine/scenario.ts'
import { CLAUSE_KINDS, SEATS, type ClauseKind, type Seat } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { TextArea } from '../kit/Field.tsx'
import { Choice } from '../orders/Choice.tsx'
import { useClauseWords } from './clauseWords.ts'

export const EMPTY_CLAUSE: ClauseDraft = { kind: 'consultation', obliged: null, about: null, text: '' }
const WITH_ABOUT: readonly ClauseKind[] = ['noDealsAgainst', 'testMoratorium', 'neutrality']

type Props = { readonly number: number; readonly clause: ClauseDraft; readonly parties: readonly Seat[]; readonly onChange: (clause: ClauseDraft) => void; readonly onRemove: (() => void) | null }

/** One clause: kind, who owes, about whom, and a gloss; read back as the sentence that it makes. */
export function ClauseForm({ number, clause, parties, onChange, onRemove }: Props) {
  const t = useTranslations('clauses.form')
  const kinds = useTranslations('clauses.kind')
  const seats = useTranslations('seats')
  const words = useClauseWords(parties)
  return (
    <li className="grid gap-2 border-b border-rule py-3">
      <div className="flex items-baseline gap-3"><b className="flex-1 text-13 font-semibold">{t('clause', { number })}</b>{onRemove === null ? null : <Button kind="link" onClick={onRemove} aria-label={t('removeClause', { number })}>{t('remove')}</Button>}</div>
      <div className="grid grid-cols-2 gap-2">
        <Choice label={t('kind')} value={clause.kind} options={CLAUSE_KINDS.map((value) => ({ value, label: kinds(value) }))} onChange={(kind) => onChange({ ...clause, kind, about: WITH_ABOUT.includes(kind) ? clause.about : null })} />
        <Choice label={t('obliged')} value={clause.obliged ?? ''} none={t('all')} onNone={() => onChange({ ...clause, obliged: null })} options={parties.map((value) => ({ value, label: seats(value) }))} onChange={(obliged) => onChange({ ...clause, obliged })} />
        {WITH_ABOUT.includes(clause.kind) ? <Choice label={t('about')} value={clause.about ?? ''} none={t('anyone')} onNone={() => onChange({ ...clause, about: null })} options={SEATS.map((value) => ({ value, label: seats(value) }))} onChange={(about) => onChange({ ...clause, about })} /> : null}
      </div>
      <TextArea label={clause.kind === 'freeText' ? t('text') : t('gloss')} rows={clause.kind === 'freeText' ? 3 : 1} maxLength={1_000} value={clause.text} onChange={(event) => onChange({ ...clause, text: event.target.value })} />
      {clause.kind === 'freeText' ? null : <p className="font-serif text-14 text-ink-2">{words(clause)}</p>}
    </li>
  )
}
