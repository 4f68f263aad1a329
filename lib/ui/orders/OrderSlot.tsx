'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { OrderDraft, StatementDraft } from '../../engine/commands.ts'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { RemarkMark } from '../kit/Remark.tsx'
import { Tag } from '../kit/Tag.tsx'
import { orderSpec, useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { useTreatyNames } from '../negotiation/treatyNames.ts'
import { isConflict, useRemarkWords } from './remarkWords.ts'
import { previewIn, statementPreviewIn, useStrongestEffects } from './usePreview.ts'
import { useStatementWant, useStatementWords } from './statementWords.ts'

type RowProps = { readonly mark: ReactNode; readonly chosen: boolean; readonly label?: string; readonly onChoose: () => void; readonly children: ReactNode }

export function DeskRow({ mark, chosen, onChoose, children }: RowProps) {
  return (
    <button
      type="button" aria-pressed={chosen} onClick={onChoose}
      className={classes('flex w-full flex-none gap-3 border-b px-4 py-2 text-left -outline-offset-2 hover:bg-wash md:px-6', chosen ? 'border-ink bg-paper shadow-[0_-1px_0_var(--ink)] lg:-mr-px lg:w-[calc(100%+1px)]' : 'border-rule')}
    >
      <span aria-hidden className="w-6 flex-none font-serif text-20 text-ink-3">{mark}</span>
      <span className="min-w-0 flex-1">{children}</span>
    </button>
  )
}

type Props = {
  readonly number: number
  readonly order: OrderDraft | null
  /** Whether this is where one begins. */
  readonly first: boolean
  readonly chosen: boolean
  readonly sealed: boolean
  readonly onChoose: () => void
}

/** Numeral, order, target chops, public or covert, cost; one line of the strongest effects. */
export function OrderSlot({ number, order, first, chosen, sealed, onChoose }: Props) {
  const table = useTable()
  const { catalogue, view } = table
  const t = useTranslations('orders.desk')
  const words = useWords('orders')
  const nameOf = useTreatyNames()
  const strongest = useStrongestEffects()
  const remarkWords = useRemarkWords()
  if (order === null) {
    return <DeskRow mark={number} chosen={chosen} onChoose={onChoose}>{first && !sealed ? <b className="text-14 font-semibold">{t('first')}</b> : <span className="text-14 text-ink-2">{sealed ? t('emptySealed') : t('empty')}</span>}<br /><span className="text-12 text-ink-2">{t(first && !sealed ? 'firstHint' : 'emptyHint')}</span></DeskRow>
  }
  const spec = orderSpec(catalogue, order.order)
  const preview = previewIn(table, order)
  const treaty = view.treaties.find((one) => one.id === order.treatyId)
  return (
    <DeskRow mark={number} chosen={chosen} onChoose={onChoose}>
      <span className="flex items-center gap-2">
        <span className="text-14 font-semibold">{words(`name.${order.order}`)}</span>
        {order.target === null ? null : <Chop seat={order.target} size={18} />}
        {order.second === null ? null : <Chop seat={order.second} size={18} />}
        <span className="ml-auto">{spec === null ? null : <Tag tone={spec.visibility === 'covert' ? 'caution' : 'plain'}>{t(`visibility.${spec.visibility}`)}</Tag>}</span>
        <b className="w-8 text-right text-14 font-semibold">{preview?.cost ?? spec?.cost ?? ''}</b>
      </span>
      <span className="mt-0.5 block text-12 text-ink-2">{treaty === undefined ? null : <i className="font-serif">{nameOf(treaty)} </i>}{strongest(preview?.entries ?? [])}</span>
      {(preview?.remarks ?? []).filter(isConflict).map((remark, index) => (
        <span key={index} className="mt-1 flex items-start gap-2 text-12 font-semibold text-alarm"><RemarkMark kind="conflict" />{remarkWords(remark)}</span>
      ))}
    </DeskRow>
  )
}

type StatementProps = { readonly statement: StatementDraft | null; readonly chosen: boolean; readonly onChoose: () => void }

export function StatementSlot({ statement, chosen, onChoose }: StatementProps) {
  const t = useTranslations('orders.desk')
  const words = useStatementWords()
  const want = useStatementWant(statement)
  const strongest = useStrongestEffects()(statementPreviewIn(useTable(), statement)?.entries ?? [])
  return (
    <DeskRow mark="“" chosen={chosen} onChoose={onChoose}>
      <span className="flex items-baseline gap-2">
        <span className={statement === null ? 'text-14 text-ink-2' : 'text-14 font-semibold'}>{statement === null ? t('noStatement') : words(statement)}</span>
        <span className="ml-auto text-13 text-ink-2">{t('free')}</span>
      </span>
      <span className="block text-12 text-ink-2">{want ?? (strongest === '' ? t('statementHint') : strongest)}</span>
    </DeskRow>
  )
}
