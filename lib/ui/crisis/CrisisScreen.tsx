'use client'

import { MessageSquare } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Chop, SeatName } from '../kit/Chop.tsx'
import { Count } from '../kit/Count.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { useTable } from '../desk/table.tsx'
import { TableClock } from '../desk/TopBar.tsx'
import { useIsPhone } from '../desk/width.ts'
import { useWords } from '../desk/words.ts'
import { Negotiation } from '../negotiation/Negotiation.tsx'
import { useUnread } from '../negotiation/unread.ts'
import { useActHead } from '../frontPage/actHead.ts'
import { CrisisFoot } from './CrisisFoot.tsx'
import { Ladder, Rail } from './Ladder.tsx'
import { Matrix } from './Matrix.tsx'
import type { OpenCrisis } from './openCrisis.ts'
import { Owed } from './Owed.tsx'
import { PartnerChoices } from './PartnerChoices.tsx'
import { PrincipalRows } from './PrincipalRows.tsx'
import { StepRecord } from './StepRecord.tsx'
import { useCrisisChoice } from './useCrisisChoice.ts'

/** The issue, the rungs, what each choice costs whom, the clock, what the partners owe. */
export function CrisisScreen({ crisis }: { readonly crisis: OpenCrisis }) {
  const t = useTranslations('crisis')
  const phone = useIsPhone()
  const choice = useCrisisChoice()
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <CrisisHead crisis={crisis} />
      <main className="grid flex-1 max-lg:content-start lg:grid-cols-[268px_minmax(0,1fr)_330px]">
        <div className="lg:hidden"><Rail crisis={crisis} /></div>
        <div className="border-r border-ink max-lg:hidden"><Ladder crisis={crisis} /></div>
        <section className="flex min-w-0 flex-col px-4 py-6 max-md:py-4 md:px-6">
          <Issue crisis={crisis} />
          {phone ? <StepRecord crisis={crisis} className="mt-4" /> : null}
          {choice.role === 'principal' ? (phone ? <PrincipalRows crisis={crisis} choice={choice} /> : <Matrix crisis={crisis} choice={choice} />) : null}
          {choice.role === 'partner' ? <PartnerChoices crisis={crisis} choice={choice} /> : null}
          {choice.role === 'onlooker' ? <p className="mt-6 border-t-[3px] border-ink pt-4 text-15 text-ink-2">{t('onlooker')}</p> : null}
          {choice.refusal === null ? null : <p role="alert" className="mt-2 text-13 font-semibold text-alarm">{choice.refusal}</p>}
          {phone ? null : <StepRecord crisis={crisis} className="mt-auto pt-6" />}
        </section>
        <Owed crisis={crisis} />
      </main>
      <CrisisFoot crisis={crisis} choice={choice} phone={phone} />
    </div>
  )
}

/** On a phone the clock stays in view above all else. */
function CrisisHead({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const timed = view.clock.deadlineMs !== null
  return (
    <header className="sticky top-[var(--above,0px)] z-20 flex min-h-[60px] flex-none items-center gap-x-5 gap-y-1 border-b border-ink bg-paper px-4 py-2 max-md:gap-x-3 md:px-6">
      {me === null ? null : <span className="md:hidden"><Chop seat={me} mine /></span>}
      <span className="max-md:hidden"><Nameplate /></span>
      <p className="text-13 text-ink-2 max-md:whitespace-nowrap"><span className="max-md:hidden">{t('where', { round: view.match.round })}</span><span className="md:hidden">{t('whereShort', { step: crisis.step })}</span></p>
      <p className="ml-auto text-13 text-ink-2 max-lg:hidden">{t(timed ? 'secret' : 'secretUntimed', { step: crisis.step })}</p>
      <span className="max-lg:ml-auto"><TalkSheet /></span>
      <span className="whitespace-nowrap md:hidden"><TableClock size="phone" /></span>
      {me === null ? null : <span className="max-md:hidden"><Chop seat={me} mine /></span>}
    </header>
  )
}

/** Words may still end it: the talk is at hand. */
function TalkSheet() {
  const t = useTranslations('crisis')
  const { total } = useUnread()
  const phone = useIsPhone()
  return (
    <Sheet title={t('talk')} from={phone ? 'foot' : 'right'} trigger={<button type="button" className="inline-flex min-h-8 items-center gap-2 rounded-control border border-rule-2 px-3 text-13 font-semibold hover:bg-wash pointer-coarse:min-h-11"><MessageSquare aria-hidden className="size-4 min-[381px]:hidden" /><span className="max-[380px]:sr-only">{t('talk')}</span>{total > 0 ? <Count count={total} /> : null}</button>}>
      <Negotiation className="h-[calc(100dvh-108px)] md:h-[calc(100dvh-54px)]" />
    </Sheet>
  )
}

function Issue({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view, me, catalogue: { cast: { regime: { of: regime } } } } = useTable()
  const t = useTranslations('crisis')
  const words = useWords('crisis')
  const headOf = useActHead()
  const [one, other] = crisis.principals
  const act = view.acts.find((known) => known.id === crisis.actId)
  const seats = useTranslations('seats')
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-2 text-15"><SeatName seat={one} /> <span className="text-ink-2">{t('against')}</span> <SeatName seat={other} /> {crisis.principals.some((seat) => seat === me) ? <span className="text-ink-2">{t('youAreIn')}</span> : null}</p>
        <h1 className="headline mt-3 text-44 font-[650]">{act === undefined ? words(`issue.${crisis.issue}`, { who: seats(regime) }) : headOf(act)}</h1>
        <p className="reading mt-2 text-17 text-ink-2">{t(act === undefined ? 'collapsed' : 'contested', { one: seats(one), other: seats(other), who: seats(regime) })}</p>
      </div>
      <div className="grid justify-items-end text-right max-md:hidden">
        <TableClock size="crisis" />
        {view.clock.deadlineMs === null ? null : <p className="text-13 text-ink-2">{t('thenStands')}</p>}
      </div>
      <p aria-live="polite" className="sr-only">{t('spoken', { step: crisis.step, rung: t(`rung.${crisis.rung}.name`) })}</p>
    </div>
  )
}
