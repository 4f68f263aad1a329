'use client'

import { useTranslations } from 'use-intl'
import { Chop, SeatName } from '../kit/Chop.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { useActWords } from '../desk/causeWords.ts'
import { useTable } from '../desk/table.tsx'
import { TableClock } from '../desk/TopBar.tsx'
import { useWords } from '../desk/words.ts'
import { Ladder, Rail } from './Ladder.tsx'
import { Matrix } from './Matrix.tsx'
import type { OpenCrisis } from './openCrisis.ts'
import { Owed } from './Owed.tsx'
import { PartnerChoices } from './PartnerChoices.tsx'
import { StepRecord } from './StepRecord.tsx'

/** The issue, the rungs, what each choice costs whom, the clock, what the partners owe. */
export function CrisisScreen({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const role = view.crisisDesk?.role ?? 'onlooker'
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <header className="flex min-h-[60px] flex-none flex-wrap items-center gap-x-5 gap-y-1 border-b border-ink px-4 py-2 md:px-6">
        <Nameplate />
        <p className="text-13 text-ink-2">{t('where', { round: view.match.round })}</p>
        <p className="ml-auto text-13 text-ink-2 max-md:hidden">{t('secret', { step: crisis.step })}</p>
        {me === null ? null : <Chop seat={me} mine />}
      </header>
      <div className="lg:hidden"><Rail crisis={crisis} /></div>
      <main className="grid flex-1 lg:grid-cols-[268px_minmax(0,1fr)_330px]">
        <div className="border-r border-ink max-lg:hidden"><Ladder crisis={crisis} /></div>
        <section className="flex min-w-0 flex-col px-4 py-6 md:px-7">
          <Issue crisis={crisis} />
          {role === 'principal' ? <Matrix crisis={crisis} /> : role === 'partner' ? <PartnerChoices crisis={crisis} /> : <p className="mt-6 border-t-[3px] border-ink pt-4 text-15 text-ink-2">{t('onlooker')}</p>}
          <StepRecord crisis={crisis} />
        </section>
        <Owed crisis={crisis} />
      </main>
    </div>
  )
}

function Issue({ crisis }: { readonly crisis: OpenCrisis }) {
  const { view, me } = useTable()
  const t = useTranslations('crisis')
  const words = useWords('crisis')
  const actWords = useActWords()
  const [one, other] = crisis.principals
  const act = view.acts.find((known) => known.id === crisis.actId)
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-2 text-15"><SeatName seat={one} /> <span className="text-ink-2">{t('against')}</span> <SeatName seat={other} /> {crisis.principals.some((seat) => seat === me) ? <span className="text-ink-2">{t('youAreIn')}</span> : null}</p>
        <h1 className="headline mt-3 text-44 font-[650]">{act === undefined ? words(`issue.${crisis.issue}`) : actWords(act)}</h1>
      </div>
      <div className="text-right">
        <TableClock size="crisis" />
        {view.clock.deadlineMs === null ? null : <p className="text-13 text-ink-2">{t('thenStands')}</p>}
      </div>
    </div>
  )
}
