'use client'

import { useTranslations } from 'use-intl'
import { differencesBetween } from '../../analysis/readings/differences.ts'
import type { View } from '../../engine/viewShape.ts'
import { useNumberName } from '../desk/numberName.ts'
import { Section } from '../debrief/Section.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useFormatter } from '../kit/useFormatter.ts'

const MOST = 8

type Props = { readonly here: View; readonly there: View; readonly names: { readonly here: string; readonly there: string } }

/** Where two lenses have a number otherwise: what one capital took for true, against another or against what was. */
export function Differences({ here, there, names }: Props) {
  const t = useTranslations('replay.beside')
  const nameOf = useNumberName()
  const format = useFormatter()
  const figure = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const found = differencesBetween(here.numbers, there.numbers, MOST)
  const column = 'py-1 pl-4 text-right font-normal text-balance'
  return (
    <Section title={t('differ')} note={t('differNote')}>
      {found.length === 0 ? <p className="mt-1 text-13">{t('alike')}</p> : (
        <div className="relative mt-2 max-w-[760px] overflow-x-auto" role="region" aria-label={t('differ')} tabIndex={0}><table className="w-full text-13">
          <thead><tr className="border-b border-ink text-12 text-ink-2"><th scope="col" className="py-1 text-left font-normal">{t('number')}</th><th scope="col" className={column}>{names.here}</th><th scope="col" className={column}>{names.there}</th><th scope="col" className={column}>{t('difference')}</th></tr></thead>
          <tbody>{found.map((one) => <tr key={one.key} className="border-b border-rule"><th scope="row" className="py-1.5 text-left font-normal">{nameOf(one.key)}</th><td className="pl-4 text-right">{figure(one.here)}</td><td className="pl-4 text-right">{figure(one.there)}</td><td className="pl-4 text-right"><SignedFigure amount={one.there - one.here} good="none" className="text-ink" /></td></tr>)}</tbody>
        </table></div>
      )}
    </Section>
  )
}
