'use client'

import { useTranslations } from 'use-intl'
import type { Crisis, CrisisStep } from '../../engine/crisis/crisis.ts'
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
            <Answers crisis={crisis} step={step} />
          </p>
        </li>
      ))}
    </ol>
  )
}

/** What the partners answered in the step in which they did (C5). */
function Answers({ crisis, step }: { readonly crisis: Crisis; readonly step: CrisisStep }) {
  const t = useTranslations('ledger.crisis')
  const seats = useTranslations('seats')
  const before = crisis.steps.filter((one) => one.step < step.step)
  return crisis.obligations.map(({ partner, to, treatyId }) => {
    const answer = step.answers[partner]
    if (answer === undefined || before.some(({ answers }) => answers[partner] !== undefined)) return null
    return <span key={`${partner}.${to}.${treatyId}`} className="block">{t(answer, { who: seats(partner), to: seats(to) })}</span>
  })
}
