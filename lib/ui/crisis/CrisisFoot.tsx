'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { useTable } from '../desk/table.tsx'
import type { OpenCrisis } from './openCrisis.ts'
import { useChoiceName } from './useChoiceName.ts'
import type { CrisisChoice } from './useCrisisChoice.ts'

type Props = { readonly crisis: OpenCrisis; readonly choice: CrisisChoice; readonly phone: boolean }

/** The one act of the screen, always in view; a principal at a wide desk has it under the columns instead. */
export function CrisisFoot({ crisis, choice, phone }: Props) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const nameOf = useChoiceName()
  const { role, looked, marked } = choice
  const mayOffer = me !== null && role !== 'principal' && crisis.mediation === null
  if (role === 'principal' && !phone) return null
  if (role === 'onlooker' && !mayOffer) return null
  return (
    <section aria-label={t('yourAnswer')} className="sticky bottom-0 z-20 border-t border-ink bg-sheet px-4 py-3 md:px-6">
      <div className="flex flex-wrap gap-3">
        {mayOffer ? <Button size="large" className={role === 'onlooker' ? '' : 'max-md:flex-1 max-md:px-2'} disabled={choice.busy} onClick={choice.offer}>{t('offer')}</Button> : null}
        {looked === null ? null : (
          <Button size="large" kind="primary" className="max-md:flex-[1.25] max-md:px-2" disabled={choice.busy} aria-pressed={marked === looked} onClick={() => choice.mark(looked)}>
            {marked === looked ? t('marked', { choice: nameOf(looked) }) : t('mark', { choice: nameOf(looked) })}
          </Button>
        )}
      </div>
      <p className="mt-1.5 text-12 text-ink-2">{t(view.clock.deadlineMs === null ? 'openUntilAll' : 'openUntilClock')}</p>
    </section>
  )
}
