'use client'

import { useTranslations } from 'use-intl'
import { PARTNER_CHOICES } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import type { OpenCrisis } from './openCrisis.ts'

/** A partner gets three rows: honour, consult only, abandon. */
export function PartnerChoices({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const known = useKnownTexts()
  const { ask, refusal, busy } = useSend()
  const owed = crisis.obligations.filter((one) => one.partner === me)
  const chosen = view.crisisDesk?.choice ?? null
  return (
    <section className="mt-6 border-t-[3px] border-ink">
      {owed.map((one) => {
        const treaty = view.treaties.find((known) => known.id === one.treatyId)
        return <p key={`${one.treatyId}.${one.clause}`} className="py-3 font-serif text-17">{t('youOwe', { to: seats(one.to), what: t(`owes.${one.kind}`), title: treaty === undefined ? '' : known(draftOf(treaty).title) })}</p>
      })}
      {PARTNER_CHOICES.map((choice) => (
        <div key={choice} className="flex flex-wrap items-center gap-3 border-t border-rule py-3">
          <p className="min-w-48 flex-1"><b className="font-serif text-20 font-semibold">{t(`partner.${choice}.name`)}</b><br /><span className="text-13 text-ink-2">{t(`partner.${choice}.says`)}</span></p>
          <Button size="large" kind={chosen === choice ? 'primary' : 'outline'} aria-pressed={chosen === choice} disabled={busy} onClick={() => void ask({ type: 'answerObligation', choice })}>{chosen === choice ? t('marked', { choice: t(`partner.${choice}.name`) }) : t(`partner.${choice}.name`)}</Button>
        </div>
      ))}
      {refusal === null ? null : <p role="alert" className="text-13 font-semibold text-alarm">{refusal}</p>}
    </section>
  )
}
