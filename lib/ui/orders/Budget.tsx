'use client'

import { useTranslations } from 'use-intl'
import type { Draft } from '../../engine/commands.ts'
import { classes } from '../kit/classes.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { Why } from '../desk/Why.tsx'
import { useTable } from '../desk/table.tsx'
import { budgetOf } from './budget.ts'

/** Political capital: spent squares filled, the rest empty, and the words. */
export function Budget({ draft }: { readonly draft: Draft }) {
  const { view, me, catalogue } = useTable()
  const t = useTranslations('orders.desk')
  const format = useFormatter()
  if (me === null) return null
  const { cost, have, left } = budgetOf({ view, me, catalogue, draft })
  const whole = Math.floor(have)
  const tenths = (amount: number) => format.number(amount, { maximumFractionDigits: 1 })
  const drafted = draft.orders.filter((order) => order !== null).length
  return (
    <div className="flex flex-none flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule px-4 py-2.5 md:px-6">
      <h2 className="text-15 font-semibold">{t('title')}</h2>
      <span className="text-13 text-ink-2">{t('drafted', { drafted })}</span>
      <div aria-hidden className="ml-auto flex gap-[3px]">
        {Array.from({ length: Math.max(whole, cost) }, (_, index) => (
          <span key={index} className={classes('h-3.5 w-2.5 border max-[360px]:w-1.5 min-[1180px]:max-[1340px]:w-1.5', index >= whole ? 'border-alarm bg-alarm' : 'border-ink', index < cost && index < whole && 'bg-ink')} />
        ))}
      </div>
      <p className="text-13">
        <Why of={`capital.${me}`} digits={1} trigger={<button type="button" className={left < 0 ? 'link font-semibold text-alarm' : 'link'}>{left < 0 ? t('over', { by: tenths(-left) }) : t.rich('leftOf', { left: tenths(left), have: tenths(have), b: (figure) => <b className="font-semibold">{figure}</b> })}</button>} />
      </p>
    </div>
  )
}
