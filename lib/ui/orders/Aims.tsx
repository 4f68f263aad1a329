'use client'

import { useTranslations } from 'use-intl'
import { classes } from '../kit/classes.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useSigned } from '../kit/useSigned.ts'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { HoldWhy } from '../desk/HoldWhy.tsx'
import { useNumberName } from '../desk/numberName.ts'
import { useTable } from '../desk/table.tsx'
import { Why } from '../desk/Why.tsx'
import { useWords } from '../desk/words.ts'
import { aimFiguresOf, type AimFigure } from './aimFigures.ts'
import { useRulesAddress } from '../rules/useRulesAddress.ts'

/** One public aim and two secret ones, where each stands, and whether it is met now. */
export function Aims({ list = false, className }: { readonly list?: boolean; readonly className?: string }) {
  const { view } = useTable()
  const t = useTranslations('orders.aims')
  const words = useWords('agendas')
  const rules = useRulesAddress()
  const agendas = view.desk?.agendas ?? []
  if (agendas.length === 0) return null
  return (
    <section aria-label={t('title')} className={classes(list ? 'bg-paper px-4 py-4' : 'grid grid-cols-3 border-l border-ink bg-paper', className)}>
      {list ? <h3 className="mb-1 text-13 font-semibold">{t('title')}</h3> : null}
      {agendas.map((agenda) => (
        <div key={agenda.id} className={list ? 'flex items-center gap-3 py-1.5 text-13' : 'flex min-w-0 flex-col px-3 py-1.5 text-12 not-first:border-l not-first:border-rule'}>
          <p className="flex items-center gap-2 whitespace-nowrap text-ink-2">{t(agenda.kind)}<span className="ml-auto">{t('points', { points: agenda.points })}</span><VerdictMark verdict={agenda.met ? 'kept' : 'notTriggered'} /><span className="sr-only">{agenda.met ? t('met') : t('notMet')}</span></p>
          <div className={list ? 'order-first min-w-0 flex-1' : 'flex items-start gap-2'}>
            <p className={list ? undefined : 'min-w-0 flex-1 py-1 text-balance'} title={words(`${agenda.id}.text`)}><a href={rules(`#aim-${agenda.id}`)} target="_blank" className="hover:underline">{words(list ? `${agenda.id}.text` : `${agenda.id}.title`)}</a></p>
            <Stands id={agenda.id} list={list} />
          </div>
        </div>
      ))}
    </section>
  )
}

/** "now 66, 23": each figure opens its ledger; a narrow card has room for the figures alone. */
function Stands({ id, list }: { readonly id: string; readonly list: boolean }) {
  const { view, catalogue } = useTable()
  const t = useTranslations('orders.aims')
  const spec = catalogue.agendas.find((agenda) => agenda.id === id)
  const figures = spec === undefined ? [] : aimFiguresOf(spec.condition, view)
  if (figures.length === 0) return null
  return <p className="flex flex-none items-baseline gap-2 text-12 text-ink-2"><span className={list ? undefined : 'sr-only'}>{t('now')}</span> {figures.map((figure) => <Figure key={figure.of === 'hold' ? `${figure.holder}.${figure.held}` : figure.key} figure={figure} />)}</p>
}

/** As high and wide as a target must be. */
const FIGURE = 'inline-flex min-h-6 min-w-6 items-center justify-center font-semibold text-ink underline decoration-rule-2 underline-offset-4 hover:decoration-ink'

function Figure({ figure }: { readonly figure: AimFigure }) {
  const format = useFormatter()
  const signed = useSigned()
  const nameOf = useNumberName()
  const t = useTranslations('desk.gauge')
  if (figure.of === 'hold') return <HoldWhy holder={figure.holder} held={figure.held} className={FIGURE} />
  const value = figure.of === 'change' ? signed(figure.amount) : format.number(figure.amount, { maximumFractionDigits: 1, signDisplay: 'negative' })
  return <Why of={figure.key} digits={1} good="none" trigger={<button type="button" className={FIGURE} aria-label={t('why', { name: nameOf(figure.key), value })}>{value}</button>} />
}
