'use client'

import { useTranslations } from 'use-intl'
import { CALL_PRICES, REMEMBERED, saidBefore } from '../../engine/statements/saidBefore.ts'
import { useTable } from '../desk/table.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useMarks } from '../kit/useMarks.ts'
import { useSigned } from '../kit/useSigned.ts'
import { ruleStateOf } from './ruleStateOf.ts'

/** What one's orders of this round will be held against: calls to restrain another (L5) and one's own pledges (L11). */
export function Calls() {
  const { view, me } = useTable()
  const t = useTranslations('orders.calls')
  const seats = useTranslations('seats')
  const signed = useSigned()
  const format = useFormatter()
  const marks = useMarks()
  const state = ruleStateOf(view)
  const calls = saidBefore(state, 'callToRestrain', REMEMBERED.callToRestrain).filter(({ draft }) => draft.about === me)
  const pledges = saidBefore(state, 'pledgeSupport', REMEMBERED.pledgeSupport).filter(({ seat }) => seat === me)
  if (calls.length + pledges.length === 0) return null
  // A later pledge to the same capital binds for longer.
  const pledgedTo = new Map(pledges.map(({ round, draft }) => [draft.about, round + REMEMBERED.pledgeSupport]))
  const whoms = [...new Set(calls.flatMap(({ draft }) => (draft.restrain === null ? [] : [draft.restrain])))]
  const { complied, refused } = CALL_PRICES
  return (
    <div className="flex-none border-b border-rule bg-caution-wash px-4 py-2 text-12 md:px-6">
      {whoms.map((whom) => (
        <p key={whom} className="mb-1">
          <b className="font-semibold">{t('asks', { who: format.list(calls.filter(({ draft }) => draft.restrain === whom).map(({ seat }) => seats(seat))), whom: seats(whom) })}</b>{marks.sentences}
          {t('comply', { stability: signed(complied.stability), credibility: signed(complied.credibility) })}{marks.sentences}{t('refuse', { credibility: signed(refused.credibility), warmth: signed(refused.warmth) })}{'\u00a0'}<RuleLink rule="L5" />
        </p>
      ))}
      {[...pledgedTo].map(([whom, round]) => (whom === null ? null : <p key={whom}>{t('pledged', { who: seats(whom), round })}{'\u00a0'}<RuleLink rule="L11" /></p>))}
    </div>
  )
}
