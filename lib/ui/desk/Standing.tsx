'use client'

import { useTranslations } from 'use-intl'
import { alliedSanctions, isPariah } from '../../engine/orders/effects.ts'
import { collapseOdds } from '../../engine/resolve/collapseOdds.ts'
import type { Catalogue } from '../../engine/scenario.ts'
import type { View } from '../../engine/viewShape.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { RuleLink } from '../kit/Ledger.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { orderSpec, useTable } from './table.tsx'

/** What a capital's standing means for whoever deals with it: sanctions, a regime in danger, eyes that are on it. */
export function Standing({ seat }: { readonly seat: Seat }) {
  const { view, me, catalogue } = useTable()
  const t = useTranslations('desk.dossier')
  const marks = useMarks()
  const level = alliedSanctions(catalogue.cast, view.numbers, seat)
  const odds = seat === catalogue.cast.regime.of ? collapseOdds(catalogue, view.numbers) : 0
  const watched = me === null ? 0 : watchedUntil(view, catalogue, { by: me, on: seat })
  return (
    <ul className="*:border-b *:border-rule *:py-1.5">
      {level === 0 ? null : <li>{t('sanctioned', { level })}{marks.sentences}{isPariah(catalogue, view.numbers, seat) ? <b className="font-semibold text-caution">{t('pariah')}</b> : null}{'\u00a0'}<RuleLink rule="R9" /></li>}
      {odds === 0 ? null : <li className="font-semibold text-alarm">{t('regime', { percent: Math.round(odds * 100) })}{'\u00a0'}<RuleLink rule="R27" /></li>}
      {watched < view.match.round ? null : <li>{t('watched', { round: watched })}{'\u00a0'}<RuleLink rule="X4" /></li>}
    </ul>
  )
}

/** The last round in which one's own eyes are on a capital; 0 where they are not. */
function watchedUntil({ acts }: View, catalogue: Catalogue, { by, on }: { readonly by: Seat; readonly on: Seat }): number {
  return acts.reduce((last, act) => {
    if (act.type !== 'order' || act.seat !== by || act.draft.target !== on || act.outcome !== 'done') return last
    const watch = orderSpec(catalogue, act.draft.order)?.effects.find((effect) => effect.kind === 'watch')
    return watch?.kind === 'watch' ? Math.max(last, act.round + watch.rounds - 1) : last
  }, 0)
}
