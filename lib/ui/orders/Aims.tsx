'use client'

import { useTranslations } from 'use-intl'
import { classes } from '../kit/classes.ts'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'

/** One public aim and two secret ones, and whether each stands as met now. */
export function Aims({ list = false, className }: { readonly list?: boolean; readonly className?: string }) {
  const { view } = useTable()
  const t = useTranslations('orders.aims')
  const words = useWords('agendas')
  const agendas = view.desk?.agendas ?? []
  if (agendas.length === 0) return null
  return (
    <section aria-label={t('title')} className={classes(list ? 'bg-paper px-4 py-4' : 'grid grid-cols-3 border-l border-ink bg-paper', className)}>
      {list ? <h3 className="mb-1 text-13 font-semibold">{t('title')}</h3> : null}
      {agendas.map((agenda) => (
        <div key={agenda.id} className={list ? 'flex items-center gap-3 py-1.5 text-13' : 'min-w-0 px-3 py-1.5 text-12 not-first:border-l not-first:border-rule'}>
          <p className="flex items-center gap-2 whitespace-nowrap text-ink-2">{t(agenda.kind)}<span className="ml-auto">{t('points', { points: agenda.points })}</span><VerdictMark verdict={agenda.met ? 'kept' : 'notTriggered'} /><span className="sr-only">{agenda.met ? t('met') : t('notMet')}</span></p>
          <p className={list ? 'order-first min-w-0 flex-1' : 'truncate'} title={words(`${agenda.id}.text`)}><a href={`/rules#aim-${agenda.id}`} target="_blank" className="hover:underline">{words(list ? `${agenda.id}.text` : `${agenda.id}.title`)}</a></p>
        </div>
      ))}
    </section>
  )
}
