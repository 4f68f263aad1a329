import { useTranslations } from 'use-intl'
import type { Crisis } from '../../engine/crisis/crisis.ts'
import { useMarks } from '../kit/useMarks.ts'

/** How a crisis ended, in a line. */
export function CrisisLine({ crisis }: { readonly crisis: Crisis }) {
  const t = useTranslations('frontPage.crisis')
  const seats = useTranslations('seats')
  const rungs = useTranslations('crisis.rung')
  const marks = useMarks()
  const [one, other] = crisis.principals
  const yielded = crisis.principals.find((seat) => crisis.steps.at(-1)?.choices[seat] === 'backDown')
  return (
    <>
      <b className="font-semibold">{t('head', { one: seats(one), other: seats(other) })}</b>{marks.sentences}
      {crisis.end === null ? null : t(`end.${crisis.end}`, { who: yielded === undefined ? '' : seats(yielded), rung: rungs(`${crisis.rung}.name`).toLowerCase() })}
    </>
  )
}
