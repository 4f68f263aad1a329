'use client'

import { useTranslations } from 'use-intl'
import type { OrderAct } from '../../engine/acts.ts'
import { useActWords } from '../desk/causeWords.ts'
import { useFailureWords } from '../desk/failureWords.ts'
import { useTable } from '../desk/table.tsx'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { later } from '../kit/later.tsx'
import { Otherwise } from './Otherwise.tsx'
import { useMarks } from '../kit/useMarks.ts'

/** Where the deeds of the real course are told; no other match needs it. */
const Account = later(() => import('./Account.tsx').then((module) => module.Account))

/** The orders of the round so far and, once all secrets are open, what would have changed each. */
export function RoundOrders() {
  const { view, me } = useTable()
  const t = useTranslations('replay')
  const acts = view.acts.filter((act): act is OrderAct => act.type === 'order' && act.round === view.match.round)
  return (
    <section className="border-t border-ink px-4 py-3 md:px-6">
      <h2 className="text-15 font-semibold">{t('roundOrders')}</h2>
      {view.match.matchId === REFERENCE_MATCH ? <p className="max-w-[60ch] text-12 text-ink-2">{t('account.note')}</p> : null}
      {acts.length === 0 ? <p className="py-2 text-13 text-ink-2">{t('noOrders')}</p> : <Orders acts={acts} asks={me === null} />}
    </section>
  )
}

/** What one seat ordered in the whole match. */
export function OwnOrders() {
  const { view, me } = useTable()
  const t = useTranslations('replay')
  const acts = view.acts.filter((act): act is OrderAct => act.type === 'order' && act.seat === me)
  if (acts.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="headline mb-2 border-b border-ink pb-1 text-24 font-[640]">{t('ownOrders')}</h2>
      <Orders acts={acts} asks rounds />
    </section>
  )
}

function Orders({ acts, asks, rounds = false }: { readonly acts: readonly OrderAct[]; readonly asks: boolean; readonly rounds?: boolean }) {
  const t = useTranslations('replay')
  const words = useActWords()
  const why = useFailureWords()
  const marks = useMarks()
  const isRecord = useTable().view.match.matchId === REFERENCE_MATCH
  return (
    <ul className="mt-1">
      {acts.map((act) => (
        <li key={act.id} className="flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-2 text-13 sm:flex">
          <p>{rounds ? <span className="mr-2 text-ink-2">{t('roundShort', { round: act.round })}</span> : null}{words(act)}{act.outcome === 'done' ? null : <span className="text-ink-2">{marks.parts}{t(`outcome.${act.outcome}`)}</span>}</p>
          {why(act) === null ? null : <p className="max-w-[60ch] text-12 text-ink-2">{why(act)}</p>}
          {isRecord ? <Account act={act} /> : null}
          {asks ? <Otherwise actId={act.id} of={words(act)} /> : null}
        </li>
      ))}
    </ul>
  )
}
