'use client'

import { useTranslations } from 'use-intl'
import type { Gauge } from '../../engine/vocabulary.ts'
import { classes } from '../kit/classes.ts'
import { RuleLink } from '../kit/Ledger.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useSigned } from '../kit/useSigned.ts'
import { now } from './changes.ts'
import { useNumberName } from './numberName.ts'
import { useTable } from './table.tsx'
import { useWords } from './words.ts'

/** R11: what happens where a gauge climbs over its marks; those that it stands above are behind it. */
export function GaugeMarks({ gauge }: { readonly gauge: Gauge }) {
  const { view, catalogue } = useTable()
  const t = useTranslations('desk.gauge')
  const words = useWords('causes')
  const nameOf = useNumberName()
  const signed = useSigned()
  const marks = useMarks()
  const thresholds = catalogue.thresholds.filter((threshold) => threshold.gauge === gauge)
  if (thresholds.length === 0) return null
  return (
    <section className="mt-4">
      <h3 className="mb-1 text-12 font-semibold text-ink-2">{t('whatHappens')}{'\u00a0'}<RuleLink rule="R11" /></h3>
      <ul>
        {thresholds.map(({ id, at, changes }) => (
          <li key={id} className="border-t border-rule py-1.5">
            <b className={classes('font-semibold', now(view, gauge) >= at && 'text-alarm')}>{words(`threshold.${id}`)}</b>
            <span className="block text-12 text-ink-2">{changes.map(([key, by]) => `${nameOf(key)} ${signed(by)}`).join(marks.phrases)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
