'use client'

import { useTranslations } from 'use-intl'
import type { Crisis } from '../../engine/crisis/crisis.ts'
import { classes } from '../kit/classes.ts'
import { useMarks } from '../kit/useMarks.ts'

/** What was chosen in the steps that are over. */
export function StepRecord({ crisis, className }: { readonly crisis: Crisis; readonly className: string }) {
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const marks = useMarks()
  if (crisis.steps.length === 0) return null
  return (
    <ol className={classes('text-13', className)}>
      {crisis.steps.map((step) => (
        <li key={step.step} className="flex gap-4 border-t border-rule py-2">
          <b className="w-16 flex-none font-semibold">{t('stepNumber', { step: step.step })}</b>
          <p className="text-ink-2">
            {crisis.principals.map((seat) => { const choice = step.choices[seat]; return choice === undefined ? null : `${seats(seat)}${marks.colon}${t(`choice.${choice}.name`).toLowerCase()}${marks.stop}` })}
            {step.rungBefore === step.rungAfter ? '' : t('climbed', { from: t(`rung.${step.rungBefore}.name`), to: t(`rung.${step.rungAfter}.name`) })}
            {step.accident ? ` ${t('wasAccident')}` : ''}
          </p>
        </li>
      ))}
    </ol>
  )
}
