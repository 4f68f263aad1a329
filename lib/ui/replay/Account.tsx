'use client'

import { useTranslations } from 'use-intl'
import type { OrderAct } from '../../engine/acts.ts'
import { accountOf } from '../../scenarios/realCourse/account.ts'
import { useFormatter } from '../kit/useFormatter.ts'

/** Of an order of the real course: its day, how sure it is and where it can be read, as the account is titled in English. */
export function Account({ act }: { readonly act: OrderAct }) {
  const t = useTranslations('replay.account')
  const format = useFormatter()
  const deed = accountOf(act)
  if (deed === null) return null
  const date = format.day(new Date(`${deed.date}T00:00:00Z`))
  return (
    <p className="text-12 text-ink-2">
      {deed.source === null ? t('usual') : t.rich(deed.status, { date, account: () => <span key="account" lang="en">{deed.source}</span> })}
    </p>
  )
}
