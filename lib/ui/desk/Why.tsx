'use client'

import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { numberAt, type NumberKey } from '../../engine/numbers.ts'
import { Awaited } from '../kit/EmptyState.tsx'
import { later } from '../kit/later.tsx'
import { Popover } from '../kit/Popover.tsx'
import type { GoodWay } from '../kit/SignedFigure.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useNumberName } from './numberName.ts'
import { scaleOf } from './scale.ts'
import { useTable } from './table.tsx'

const WhyLedger = later(() => import('./WhyLedger.tsx').then((module) => module.WhyLedger), { words: ['causes', 'worldEvents'], meanwhile: <Awaited className="min-h-40" /> })

type Props = { readonly of: NumberKey; readonly digits?: number; readonly good?: GoodWay; readonly trigger?: ReactElement; readonly foot?: ReactNode }

/** A figure that opens its ledger. */
export function Why({ of, digits = 0, good, trigger, foot }: Props) {
  const { view } = useTable()
  const t = useTranslations('kit')
  const format = useFormatter()
  const title = useNumberName()(of)
  const figure = format.number(scaleOf(of) * numberAt(view.numbers, of), { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return (
    <Popover title={title} trigger={trigger ?? <button type="button" aria-label={t('whyLabel', { name: title, figure })} className="link font-semibold">{figure}</button>}>
      <WhyLedger of={of} title={title} digits={digits} good={good} foot={foot} />
    </Popover>
  )
}
