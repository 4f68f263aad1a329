'use client'

import { useTranslations } from 'use-intl'
import type { FrontPage } from '../../engine/frontPage.ts'
import { GAUGES } from '../../engine/vocabulary.ts'
import { Nameplate } from '../kit/Nameplate.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { seriesOf } from '../desk/changes.ts'
import { useTable } from '../desk/table.tsx'
import { usePressDate, useRoundDates } from '../desk/useRoundDates.ts'
import { Notices } from './Notices.tsx'
import { Promises } from './Promises.tsx'
import { SaidAndDone } from './SaidAndDone.tsx'
import { Lead, Second } from './Stories.tsx'
import { TheSix } from './TheSix.tsx'
import { TieGraph } from './TieGraph.tsx'
import { useMarks } from '../kit/useMarks.ts'

const PRINTED = 'print:col-span-3 print:mt-0 print:border-t-0 print:border-l print:border-l-rule print:pt-0 print:pl-3'
/** Beside the lead on a whole page; on one of half the width below it, in two columns; below each other on a phone. */
const COLUMN = `flex flex-col gap-5 @max-4xl:mt-5 @xl:col-span-6 @4xl:col-span-3 @4xl:border-l @4xl:border-l-rule @4xl:pl-3 ${PRINTED}`
const TOPPED = '@max-4xl:border-t @max-4xl:border-t-ink @max-4xl:pt-4'
const RULED = 'border-l-rule @xl:border-l @xl:pl-3 print:border-l print:pl-3'

/** A newspaper of record, set by rule from the record; on paper too. */
export function FrontPageView({ page }: { readonly page: FrontPage }) {
  const [first, ...rest] = page.seconds
  return (
    <article className="broadsheet turns @container mx-auto max-w-[1312px] px-4 pb-10 md:px-8">
      <Masthead page={page} />
      <div className="grid gap-x-6 pt-5 @xl:grid-cols-12 print:grid-cols-12 print:gap-x-4 print:pt-3">
        <Lead page={page} className="@xl:col-span-12 @4xl:col-span-6 print:col-span-6" />
        <div className={COLUMN}>
          <TieGraph round={page.round} />
          {first === undefined ? null : <Second story={first} round={page.round} />}
        </div>
        {rest.length === 0 ? null : <div className={`${COLUMN} ${TOPPED} ${RULED}`}>{rest.map((story, index) => <Second key={index} story={story} round={page.round} />)}</div>}
      </div>
      <div className="mt-5 grid gap-6 border-t border-ink pt-4 @xl:grid-cols-12 print:mt-3 print:grid-cols-12 print:gap-4 print:pt-3">
        <div className="flex flex-col gap-6 @xl:col-span-6 @4xl:col-span-5 print:col-span-6 print:gap-3">
          <TheSix round={page.round} />
          <Promises round={page.round} />
        </div>
        <SaidAndDone round={page.round} className={`@xl:col-span-6 @4xl:col-span-4 print:col-span-6 ${RULED}`} />
        <Notices page={page} className="border-l-rule @xl:col-span-12 @4xl:col-span-3 @4xl:border-l @4xl:pl-3 print:col-span-12 print:border-0 print:pl-0" />
      </div>
    </article>
  )
}

function Masthead({ page }: { readonly page: FrontPage }) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const gauges = useTranslations('desk.gauge')
  const press = usePressDate()
  const dates = useRoundDates()
  const marks = useMarks()
  return (
    <header className="pt-5 font-serif print:pt-0">
      <div className="flex items-end justify-between gap-4">
        <p className="hidden flex-1 text-13 @min-[880px]:block print:block">
          {GAUGES.map((gauge) => {
            const series = seriesOf(view, gauge, page.round)
            const [before, after] = [Math.round(series.at(-2) ?? 0), Math.round(series.at(-1) ?? 0)]
            return <span key={gauge} className="block"><b className="font-semibold">{gauges(gauge)} {after}</b>{marks.parts}{after === before ? t('gaugeSame') : t(after > before ? 'gaugeUp' : 'gaugeDown', { amount: Math.abs(after - before) })}</span>
          })}
        </p>
        <p className="@max-[880px]:mx-auto print:mx-0"><Nameplate size="page" /></p>
        <p className="hidden flex-1 text-right text-13 @min-[880px]:block print:block"><b className="font-semibold">{t('roundOf', { round: page.round, rounds: view.match.settings.rounds })}</b><span className="block text-ink-2">{t('byRule')}</span></p>
      </div>
      <ScotchRule className="mt-3" />
      <p className="flex justify-between gap-3 border-b border-ink py-1.5 text-13 text-ink-2"><span>{press(page.round)}</span><span className="hidden sm:inline print:inline">{dates(page.round)}</span><span>{t('number', { number: page.round })}</span></p>
    </header>
  )
}
