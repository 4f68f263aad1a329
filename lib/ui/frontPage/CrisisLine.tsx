import { useTranslations } from 'use-intl'
import type { Crisis } from '../../engine/crisis/crisis.ts'
import { StepRecord } from '../crisis/StepRecord.tsx'
import { Popover } from '../kit/Popover.tsx'
import { useMarks } from '../kit/useMarks.ts'

/** How a crisis ended, in a line. */
export function CrisisLine({ crisis }: { readonly crisis: Crisis }) {
  const t = useTranslations('frontPage.crisis')
  const seats = useTranslations('seats')
  const rungs = useTranslations('crisis.rung')
  const marks = useMarks()
  const [one, other] = crisis.principals
  const last = crisis.steps.at(-1)
  const end = crisis.end === 'war' && last?.accident === true ? 'accident' : crisis.end
  const yielded = crisis.principals.find((seat) => last?.choices[seat] === 'backDown')
  return (
    <>
      <b className="font-semibold">{t('head', { one: seats(one), other: seats(other) })}</b>{marks.sentences}
      {end === null ? null : t(`end.${end}`, { who: yielded === undefined ? '' : seats(yielded), rung: rungs(`${crisis.rung}.name`).toLowerCase() })}
      {crisis.steps.length === 0 ? null : <> <Popover title={t('head', { one: seats(one), other: seats(other) })} align="start" trigger={<button type="button" className="no-print link font-sans text-12 text-ink-2">{t('steps')}</button>}><div className="px-4 pb-3"><StepRecord crisis={crisis} className="pt-3" /></div></Popover></>}
    </>
  )
}
