'use client'

import { useTranslations } from 'use-intl'
import { answerOutlook } from '../../engine/crisis/outlook.ts'
import { PARTNER_CHOICES, type PartnerChoice } from '../../engine/vocabulary.ts'
import { Remark } from '../kit/Remark.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { goodWayOf } from '../desk/goodWay.ts'
import { useNumberName } from '../desk/numberName.ts'
import { useTable } from '../desk/table.tsx'
import { useTreatyNames } from '../negotiation/treatyNames.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import type { OpenCrisis } from './openCrisis.ts'
import type { CrisisChoice } from './useCrisisChoice.ts'

/** A partner gets three rows: honour, consult only, abandon; each with its price and what becomes of the clause. */
export function PartnerChoices({ crisis, choice }: { readonly crisis: OpenCrisis; readonly choice: CrisisChoice }) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const titled = useTreatyNames()
  const answered = me !== null && crisis.steps.some(({ answers }) => answers[me] !== undefined)
  return (
    <section className="mt-5 border-t-[3px] border-ink">
      {crisis.obligations.filter((one) => one.partner === me).map((one) => {
        const treaty = view.treaties.find(({ id }) => id === one.treatyId)
        return <Remark key={`${one.treatyId}.${one.clause}`} kind="conflict" lead={t('youOwe', { to: seats(one.to), what: t(`owes.${one.kind}`), title: treaty === undefined ? '' : titled(treaty) })}><RuleLink rule="C4" /></Remark>
      })}
      {answered ? <p className="py-2 text-13 text-ink-2">{t('answeredOnce')}{'\u00a0'}<RuleLink rule="C5" /></p> : null}
      <fieldset className="border-t border-rule">
        <legend className="sr-only">{t('yourAnswer')}</legend>
        {PARTNER_CHOICES.map((one) => (
          <ChoiceRow key={one} value={one} name={t(`partner.${one}.name`)} says={t(`partner.${one}.says`)} choice={choice}><Price crisis={crisis} answer={one} /></ChoiceRow>
        ))}
      </fieldset>
    </section>
  )
}

function Price({ crisis, answer }: { readonly crisis: OpenCrisis; readonly answer: PartnerChoice }) {
  const { view, me, catalogue } = useTable()
  const t = useTranslations('crisis')
  const nameOf = useNumberName()
  const titled = useTreatyNames()
  if (me === null) return null
  const { entries, findings } = answerOutlook(catalogue, { crisis, seat: me, numbers: view.numbers, start: view.start, treaties: view.treaties }, answer)
  return (
    <>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-13">
        {entries.map((entry, index) => <li key={index}>{nameOf(entry.key)} <SignedFigure amount={entry.amount} good={goodWayOf(entry.key, me)} /></li>)}
      </ul>
      {findings.map((finding, index) => {
        const treaty = view.treaties.find(({ id }) => id === finding.treatyId)
        return <p key={index} className="mt-1 flex items-center gap-2 text-13 text-ink-2"><VerdictMark verdict={finding.verdict} /> {t(`clauseThen.${finding.verdict === 'breached' ? 'breached' : finding.verdict === 'kept' ? 'kept' : 'notTriggered'}`, { title: treaty === undefined ? '' : titled(treaty), number: finding.clause + 1 })}{'\u00a0'}<RuleLink rule={finding.verdict === 'breached' && answer === 'honour' ? 'C15' : 'C6'} /></p>
      })}
    </>
  )
}
