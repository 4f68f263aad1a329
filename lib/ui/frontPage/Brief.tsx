'use client'

import { FileSignature, ListChecks, MessageSquare, Target } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Chop } from '../kit/Chop.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { Aims } from '../orders/Aims.tsx'
import { useTable } from '../desk/table.tsx'
import { useReading } from '../desk/reading.tsx'
import { useIsPhone } from '../desk/width.ts'

/** Who I am, what I want, how I may behave. */
export function Brief({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useTranslations('frontPage')
  const phone = useIsPhone()
  return (
    <Sheet title={t('brief')} from={phone ? 'foot' : 'right'} open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <BriefText />
    </Sheet>
  )
}

export function BriefText() {
  const { view, me } = useTable()
  const t = useTranslations('frontPage.who')
  const lines = useTranslations('lines')
  const seats = useTranslations('seats')
  const marks = useMarks()
  const { brief } = useReading()
  if (me === null) return null
  return (
    <div>
      <div className="px-4 pt-4 pb-3">
        <p className="flex items-center gap-3"><Chop seat={me} size={32} mine label="" /><span className="headline text-24 font-[640]">{t('you', { seat: seats(me) })}</span></p>
        {brief === null ? null : <p className="reading mt-2 text-15">{brief.public.role}</p>}
        <p className="mt-2 text-13 text-ink-2">{t('line')}{marks.sentences}<b className="font-serif text-15 font-semibold text-ink">{lines(view.plates[me].line)}</b> <RuleLink rule="L4" /></p>
      </div>
      <Aims list />
      <div className="px-4 pb-2">
        {view.match.round > 1 ? null : <CanDo />}
        {brief === null ? null : (
          <>
            <BriefList title={t('wants')} lines={brief.public.interests} />
            <BriefList title={t('has')} lines={brief.public.means} />
            <section className="mt-4 border-t border-ink pt-2"><h3 className="text-12 font-semibold text-ink-2">{t('letter')}</h3><p className="reading mt-1 text-15">{brief.secret.letter}</p></section>
            <BriefList title={t('fears')} lines={brief.secret.fears} />
            <BriefList title={t('advice')} lines={brief.secret.advice} />
          </>
        )}
      </div>
    </div>
  )
}

const CAN = [['talk', MessageSquare], ['sign', FileSignature], ['order', ListChecks], ['score', Target]] as const

/** For who sits down for the first time. */
function CanDo() {
  const t = useTranslations('frontPage.who.can')
  return (
    <section className="mt-1 border-t border-ink pt-2">
      <h3 className="text-12 font-semibold text-ink-2">{t('title')}</h3>
      <ul className="mt-1 grid gap-2">
        {CAN.map(([key, Icon]) => <li key={key} className="flex gap-3 text-14"><Icon aria-hidden size={18} strokeWidth={1.6} className="mt-0.5 flex-none" />{t(key)}</li>)}
      </ul>
    </section>
  )
}

function BriefList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className="mt-4 border-t border-ink pt-2">
      <h3 className="text-12 font-semibold text-ink-2">{title}</h3>
      <ul className="mt-1">{lines.map((line) => <li key={line} className="reading border-b border-rule py-1.5 text-15 last:border-0">{line}</li>)}</ul>
    </section>
  )
}
