import { useTranslations } from 'use-intl'
import type { Scenario } from '../../engine/scenario.ts'
import type { Seat, StartMeasure } from '../../engine/vocabulary.ts'
import { Tag } from '../kit/Tag.tsx'
import { useFormatter } from '../kit/useFormatter.ts'

type Values = Scenario['startValues']

/** Where the starting world comes from: looked up, reckoned from what was looked up, or judged. */
export function StartValues({ values, wanted }: { readonly values: Values; readonly wanted: string }) {
  const t = useTranslations('rules.start')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const named = (seat: Seat | undefined) => (seat === undefined ? '' : seats(seat))
  const valueOf = (measure: StartMeasure, amounts: readonly number[]) => {
    if (measure === 'trade' || measure === 'exports') return amounts.map((one) => format.number(one / 100, { style: 'percent', maximumFractionDigits: 2 })).join('–')
    const amount = amounts.map((one) => format.number(one)).join('–')
    return measure === 'spending' || measure === 'oil' || measure === 'panel' || measure === 'felt' ? t(`valueOf.${measure}`, { amount }) : amount
  }
  const rows = values.map(({ measure, of, with: other, amount = 0, upTo, status, source }) => ({
    source, status, label: t(`measureOf.${measure}`, { of: named(of), other: named(other) }),
    value: valueOf(measure, [amount, ...(upTo === undefined ? [] : [upTo])]),
  }))
  const found = rows.filter(({ label, source, status }) => `${label} ${source} ${t(`status.${status}`)}`.toLowerCase().includes(wanted))
  if (found.length === 0) return null
  return (
    <section id="start" className="scroll-mt-20">
      <h2 className="headline mt-8 text-24 font-[640]">{t('title')}</h2>
      <p className="mb-2 max-w-[70ch] text-13 text-ink-2">{t('text')}</p>
      <ul className="border-t border-ink">
        {found.map(({ label, value, status, source }) => (
          <li key={label} className="flex items-baseline gap-x-3 border-b border-rule py-2">
            <p className="min-w-0 flex-1 text-14">{label}<br /><cite className="text-13 text-ink-2 not-italic">{source}</cite></p>
            <p className="flex max-w-[40%] flex-none items-baseline justify-end gap-x-3 text-right max-sm:flex-col max-sm:items-end max-sm:gap-y-1">
              <b className="text-14 font-semibold">{value}</b>
              <span className="sm:w-24"><Tag tone={status === 'memory' ? 'caution' : 'plain'}>{t(`status.${status}`)}</Tag></span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
