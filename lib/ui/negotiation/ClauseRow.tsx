'use client'

import { useTranslations } from 'use-intl'
import type { ClauseDraft } from '../../engine/scenario.ts'
import { GOODS } from '../../engine/treaties/goods.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { RuleLink } from '../kit/Ledger.tsx'
import { useSigned } from '../kit/useSigned.ts'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { BROKEN_BY, ordersAgainst, owes } from './clauseDuty.ts'
import { useClauseWords } from './clauseWords.ts'
import { draftOf, isParty } from './treatyFacts.ts'
import { wordDiff } from './wordDiff.ts'
import { useRulesAddress } from '../rules/useRulesAddress.ts'

type RowProps = { readonly treaty: Treaty; readonly index: number; readonly clause: ClauseDraft; readonly before: ClauseDraft | null; readonly compared: boolean }

/** Number, kind with its rule, text against the version before, last finding, and what it obliges me to. */
export function ClauseRow({ treaty, index, clause, before, compared }: RowProps) {
  const t = useTranslations('clauses')
  const textOf = useClauseWords(draftOf(treaty).parties)
  const text = textOf(clause)
  const parts = compared ? wordDiff(before === null ? '' : textOf(before), text) : [{ type: 'same' as const, text }]
  const finding = treaty.findings.findLast((one) => one.clause === index)
  return (
    <li className="flex gap-3 border-b border-rule py-2">
      <span className="w-4 flex-none font-serif text-12 text-ink-2">{index + 1}</span>
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2 text-12"><span className="flex-1"><KindLink clause={clause} /></span><span className="text-ink-2">{clause.kind === 'freeText' ? t('judged') : t('checked')}</span>{finding === undefined ? null : <VerdictMark verdict={finding.verdict} />}</p>
        <p dir="auto" className="mt-0.5 font-serif text-14">
          {parts.map((part, at) => part.type === 'same' ? <span key={at}>{part.text}</span> : part.type === 'struck' ? <del key={at} className="text-ink-3">{part.text}</del> : <ins key={at} className="bg-caution-wash underline decoration-caution underline-offset-2">{part.text}</ins>)}
        </p>
        <Duty treaty={treaty} clause={clause} />
        <Good treaty={treaty} clause={clause} />
      </div>
    </li>
  )
}

export function KindLink({ clause }: { readonly clause: ClauseDraft }) {
  const rules = useRulesAddress()
  const t = useTranslations('clauses')
  return <a className="font-semibold decoration-rule-2 underline-offset-4 hover:underline" href={rules(`#clause-${clause.kind}`)} target="_blank">{t(`kind.${clause.kind}`)}</a>
}

/** A clause of the version before that this one leaves out. */
export function StruckRow({ number, clause }: { readonly number: number; readonly clause: ClauseDraft }) {
  const textOf = useClauseWords([])
  return (
    <li className="flex gap-3 border-b border-rule py-2">
      <span className="w-4 flex-none font-serif text-12 text-ink-2">{number}</span>
      <div className="min-w-0 flex-1"><p className="text-12"><KindLink clause={clause} /></p><p className="mt-0.5 font-serif text-14"><del className="text-ink-3">{textOf(clause)}</del></p></div>
    </li>
  )
}

/** What the clause asks of me this round, or would once it binds. */
function Duty({ treaty, clause }: { readonly treaty: Treaty; readonly clause: ClauseDraft }) {
  const { me, catalogue } = useTable()
  const t = useTranslations('clauses.duty')
  const words = useWords('orders')
  const marks = useMarks()
  if (me === null || !isParty(treaty, me)) return null
  if (!owes(clause, me)) return <p className="mt-1 text-12 text-ink-2">{t('notMine')}</p>
  const against = ordersAgainst(clause.kind, me, catalogue.orders)
  return (
    <p className="mt-1 text-12 text-ink-2">
      <b className="font-semibold text-ink">{t(treaty.bindingVersion === null || treaty.status === 'signed' ? 'wouldOwe' : 'owe')}{marks.colon}</b>{t(BROKEN_BY[clause.kind])}
      {against.length === 0 ? null : `${marks.sentences}${t('against', { list: against.map(({ id }) => words(`name.${id}`)).join(marks.names) })}`}
    </p>
  )
}

/** T10: what the clause gives each party; the old treaties' good is part of the starting world. */
function Good({ treaty, clause }: { readonly treaty: Treaty; readonly clause: ClauseDraft }) {
  const t = useTranslations('clauses.duty')
  const numbers = useWords('ledger')
  const signed = useSigned()
  const good = GOODS[clause.kind]
  if (good === undefined || treaty.versions[0]?.by === null) return null
  return <p className="text-12 text-ink-2">{t('pays', { what: numbers(`number.${good.measure}`), amount: signed(good.by) })}{'\u00a0'}<RuleLink rule="T10" /></p>
}
