'use client'

import { useTranslations } from 'use-intl'
import { RUNGS } from '../../engine/vocabulary.ts'
import { classes } from '../kit/classes.ts'
import { useTable } from '../desk/table.tsx'
import type { OpenCrisis } from './openCrisis.ts'

/** Five rungs, war on top; the present one inverted. */
export function Ladder({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view } = useTable()
  const t = useTranslations('crisis')
  const odds = view.crisisDesk?.cells.find((cell) => cell.rungAfter === crisis.rung)?.accidentOdds ?? null
  return (
    <section aria-label={t('ladder')} className="py-6">
      <h2 className="px-6 pb-3 text-15 font-semibold">{t('ladder')}</h2>
      <ol>
        {RUNGS.map((rung, index) => ({ rung, index })).reverse().map(({ rung, index }) => {
          const present = rung === crisis.rung
          return (
            <li key={rung} aria-current={present ? 'step' : undefined} className={classes('flex gap-5 px-6 py-3.5', present ? 'bg-ink text-sheet' : 'border-b border-rule')}>
              <span className="font-serif text-24 leading-6">{index + 1}</span>
              <p><b className={classes('font-serif text-20 font-semibold', rung === 'war' && !present && 'text-alarm')}>{t(`rung.${rung}.name`)}</b><br /><span className={classes('text-13', !present && 'text-ink-2')}>{t(`rung.${rung}.says`)}{present && odds !== null && odds > 0 ? `, ${t('accident', { percent: Math.round(odds * 100) })}` : ''}</span></p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The ladder on a phone: a rail of five. */
export function Rail({ crisis }: { readonly crisis: OpenCrisis }) {
  const t = useTranslations('crisis')
  return (
    <ol aria-label={t('ladder')} className="grid grid-cols-5 border-b border-ink text-center text-12">
      {RUNGS.map((rung, index) => <li key={rung} aria-current={rung === crisis.rung ? 'step' : undefined} className="border-rule px-1 py-2 not-first:border-l aria-[current]:bg-ink aria-[current]:font-semibold aria-[current]:text-sheet"><span className="font-serif text-17">{index + 1}</span><br />{t(`rung.${rung}.name`)}</li>)}
    </ol>
  )
}
