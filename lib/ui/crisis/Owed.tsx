'use client'

import { useTranslations } from 'use-intl'
import { hasHotline } from '../../engine/crisis/obligations.ts'
import { Button } from '../kit/Button.tsx'
import { Chop } from '../kit/Chop.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { VerdictMark } from '../kit/VerdictMark.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { useTreatyNames } from '../negotiation/treatyNames.ts'
import type { OpenCrisis } from './openCrisis.ts'

/** What the partners owe, and the ways out. */
export function Owed({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const titled = useTreatyNames()
  const marks = useMarks()
  return (
    <aside className="border-ink bg-sheet px-5 py-6 max-lg:px-4 md:max-lg:px-6 max-lg:border-t lg:border-l">
      <h2 className="flex items-baseline border-b border-rule pb-3 text-15 font-semibold"><span className="flex-1">{t('partnersOwe')}</span><span className="text-12 font-normal"><RuleLink rule="C6" /></span></h2>
      {crisis.obligations.length === 0 ? <p className="py-3 text-13 text-ink-2">{t('noneOwe')}</p> : null}
      <ul>
        {crisis.obligations.map((one) => {
          const treaty = view.treaties.find((known) => known.id === one.treatyId)
          return (
            <li key={`${one.partner}.${one.treatyId}.${one.clause}`} className="flex gap-3 border-b border-rule py-3 text-13">
              <Chop seat={one.partner} size={32} label="" />
              <div><p><b className="text-14 font-semibold">{seats(one.partner)}</b> <span className="text-ink-2">{one.to === me ? t('toYou') : t('to', { to: seats(one.to) })}</span><br />{treaty === undefined ? '' : `${titled(treaty)}${marks.colon}`}{t(`owes.${one.kind}`)}{marks.stop}{crisis.chosen.includes(one.partner) ? t('hasChosen') : <b className="inline-block font-semibold text-caution">{t('due')}</b>}</p><p className="mt-0.5 text-12 text-ink-2">{t(`owesSays.${one.kind}`)}</p></div>
            </li>
          )
        })}
      </ul>
      <WaysOut crisis={crisis} />
    </aside>
  )
}

function WaysOut({ crisis }: { readonly crisis: OpenCrisis }) {
  const { me } = useTable()
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const { ask, refusal, busy } = useSend()
  const principal = crisis.principals.some((seat) => seat === me)
  const { mediation } = crisis
  return (
    <section className="mt-7 border-t border-ink pt-3 text-13">
      <h2 className="text-15 font-semibold">{t('waysOut')}</h2>
      {mediation === null ? <p className="mt-2 text-ink-2">{t('noMediation')}</p> : (
        <div className="mt-2 flex gap-3">
          <VerdictMark verdict={mediation.acceptedBy.length > 0 ? 'kept' : 'notTriggered'} />
          <div>
            <p><b className="font-semibold">{t('mediates', { who: mediation.by === 'host' ? t('host') : seats(mediation.by) })}</b> {t('mediationSays')}</p>
            {principal && me !== null && !mediation.acceptedBy.includes(me) ? <p className="mt-2 flex gap-3"><Button size="small" disabled={busy} onClick={() => void ask({ type: 'answerMediation', accept: true })}>{t('accept')}</Button><Button kind="link" onClick={() => void ask({ type: 'answerMediation', accept: false })}>{t('notNow')}</Button></p> : null}
            {mediation.acceptedBy.map((seat) => <p key={seat} className="text-ink-2">{t('accepted', { who: seats(seat) })}</p>)}
          </div>
        </div>
      )}
      <Hotline crisis={crisis} />
      {refusal === null ? null : <p role="alert" className="mt-2 font-semibold text-alarm">{refusal}</p>}
    </section>
  )
}

/** C8: whether a hotline between the two halves the odds of an accident. */
function Hotline({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view } = useTable()
  const t = useTranslations('crisis')
  const open = hasHotline(view, crisis.principals)
  return (
    <p className="mt-3 flex gap-3 border-t border-rule pt-3"><VerdictMark verdict={open ? 'kept' : 'notTriggered'} /><span>{t(open ? 'hotline' : 'noHotline')}{'\u00a0'}<RuleLink rule="C8" /></span></p>
  )
}
