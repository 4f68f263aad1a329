'use client'

import { useTranslations } from 'use-intl'
import { Sheet } from '../kit/Sheet.tsx'
import { Aims } from '../orders/Aims.tsx'
import { useTable } from '../desk/table.tsx'
import { useReading } from '../desk/reading.tsx'
import { useIsPhone } from '../desk/width.ts'

/** Who I am, what I want, how I may behave. */
export function Brief({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useTranslations('frontPage')
  const phone = useIsPhone()
  return (
    <Sheet title={t('brief')} from={phone ? 'foot' : 'right'} open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <BriefText />
    </Sheet>
  )
}

export function BriefText() {
  const { view, me } = useTable()
  const t = useTranslations('frontPage')
  const lines = useTranslations('lines')
  const { brief } = useReading()
  if (me === null) return null
  return (
    <div>
      <div className="px-4 pt-4">
        <p className="text-12 text-ink-2">{t('yourLine')}</p>
        <p className="font-serif text-20 font-semibold">{lines(view.plates[me].line)}</p>
        {brief.map((paragraph, index) => <p key={index} className="reading mt-3 text-15">{paragraph}</p>)}
      </div>
      <Aims list />
    </div>
  )
}
