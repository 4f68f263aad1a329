'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { FrontPage, Story } from '../../engine/frontPage.ts'
import { GAUGES, SEATS } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { Nameplate } from '../kit/Nameplate.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { Tag } from '../kit/Tag.tsx'
import { useActWords, useDeedWords } from '../desk/causeWords.ts'
import { seriesOf } from '../desk/changes.ts'
import { useTable } from '../desk/table.tsx'
import { usePressDate, useRoundDates } from '../desk/useRoundDates.ts'
import { Why } from '../desk/Why.tsx'
import { useStoryWords } from './storyWords.ts'

/** A newspaper of record, set by rule from the record. */
export function FrontPageView({ page }: { readonly page: FrontPage }) {
  const [first, second, ...rest] = page.seconds
  return (
    <article className="turns mx-auto max-w-[1312px] px-4 pb-10 md:px-8">
      <Masthead page={page} />
      <div className="grid gap-x-6 pt-5 md:grid-cols-12">
        <Lead story={page.lead} className="md:col-span-6" />
        <div className="flex flex-col gap-5 max-md:mt-5 max-md:border-t max-md:border-ink max-md:pt-4 md:col-span-3 md:border-l md:border-rule md:pl-3">
          {[first, second].map((story, index) => (story === undefined ? null : <Second key={index} story={story} />))}
        </div>
        <div className="flex flex-col gap-5 max-md:mt-5 max-md:border-t max-md:border-rule max-md:pt-4 md:col-span-3 md:border-l md:border-rule md:pl-3">
          {rest.map((story, index) => <Second key={index} story={story} />)}
        </div>
      </div>
      <div className="mt-5 grid gap-6 border-t border-ink pt-4 md:grid-cols-12">
        <TheSix round={page.round} className="md:col-span-5" />
        <SaidAndDone round={page.round} className="md:col-span-4 md:border-l md:border-rule md:pl-3" />
        <Notices notices={page.notices} className="md:col-span-3 md:border-l md:border-rule md:pl-3" />
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
  return (
    <header className="pt-5 font-serif">
      <div className="flex items-end justify-between gap-4">
        <p className="hidden text-13 md:block">{GAUGES.map((gauge) => <span key={gauge} className="block"><b className="font-semibold">{gauges(gauge)}</b> {Math.round(seriesOf(view, gauge, page.round).at(-1) ?? 0)}</span>)}</p>
        <p className="max-md:mx-auto"><Nameplate size="page" /></p>
        <p className="hidden text-right text-13 md:block"><b className="font-semibold">{t('roundOf', { round: page.round, rounds: view.match.settings.rounds })}</b><span className="block text-ink-2">{t('byRule')}</span></p>
      </div>
      <ScotchRule className="mt-3" />
      <p className="flex justify-between gap-3 border-b border-ink py-1.5 text-13 text-ink-2"><span>{press(page.round)}</span><span className="hidden sm:inline">{dates(page.round)}</span><span>{t('number', { number: page.round })}</span></p>
    </header>
  )
}

function Lead({ story, className }: { readonly story: Story; readonly className?: string }) {
  const words = useStoryWords()
  const text = words(story)
  return (
    <section className={className}>
      {story.confidential ? <Confidential /> : null}
      <h1 className="headline text-44 font-[680] tracking-[-0.028em] md:text-64">{text.head}</h1>
      {text.body === null ? null : <p className={classes('reading mt-4 max-w-none', text.body.length > 240 ? 'text-17 first-letter:float-left first-letter:pr-2 first-letter:text-[52px] first-letter:leading-[44px] md:columns-2 md:gap-6' : 'text-20 leading-[1.35] text-ink-2')}>{text.body}</p>}
      <From story={story} />
    </section>
  )
}

function Second({ story }: { readonly story: Story }) {
  const words = useStoryWords()
  const text = words(story)
  return (
    <section className="not-first:border-t not-first:border-rule not-first:pt-4">
      {story.confidential ? <Confidential /> : null}
      <h2 className="headline text-24 leading-[1.16] font-[640]">{text.head}</h2>
      {text.body === null ? null : <p className="reading mt-1 text-15">{text.body}</p>}
    </section>
  )
}

function Confidential() {
  const t = useTranslations('frontPage')
  return <p className="mb-1"><Tag tone="caution">{t('confidential')}</Tag></p>
}

/** Which orders made this story. */
function From({ story }: { readonly story: Story }) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const actWords = useActWords()
  const acts = view.acts.filter((act) => story.from.includes(act.id))
  if (acts.length === 0) return null
  return (
    <details className="mt-3 text-13">
      <summary className="link inline-block">{t('whichOrders')}</summary>
      <ul className="mt-1">{acts.map((act) => <li key={act.id} className="py-0.5 text-ink-2">{actWords(act)}</li>)}</ul>
    </details>
  )
}

function TheSix({ round, className }: { readonly round: number; readonly className?: string }) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const numbers = useTranslations('ledger.number')
  const seats = useTranslations('seats')
  const format = useFormatter()
  return (
    <section className={classes('border-t-[3px] border-ink pt-1.5', className)}>
      <h2 className="font-serif text-13 font-semibold"><i>{t('theSix')}</i></h2>
      <table className="mt-2 w-full text-14">
        <thead><tr className="text-12 text-ink-2"><th className="text-left font-normal">{t('capital')}</th>{(['stability', 'influence'] as const).map((measure) => <th key={measure} colSpan={2} className="text-right font-normal">{numbers(measure)}</th>)}</tr></thead>
        <tbody>
          {SEATS.map((seat) => (
            <tr key={seat} className="border-t border-rule">
              <th scope="row" className="py-1.5 text-left font-normal"><span className="flex items-center gap-2"><Chop seat={seat} size={18} label="" />{seats(seat)}</span></th>
              {(['stability', 'influence'] as const).map((measure) => {
                const series = seriesOf(view, `${measure}.${seat}`, round)
                const [before, after] = [series.at(-2) ?? 0, series.at(-1) ?? 0]
                const digits = measure === 'influence' ? 1 : 0
                return [
                  <td key={measure} className="text-right"><Why of={`${measure}.${seat}`} digits={digits} trigger={<button type="button" className="min-h-6 hover:underline">{format.number(after, { minimumFractionDigits: digits, maximumFractionDigits: digits })}</button>} /></td>,
                  <td key={`${measure}.change`} className="w-14 text-right text-13"><SignedFigure amount={after - before} digits={digits} as="arrow" /></td>,
                ]
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Each capital's line, and what it did in public that month. */
function SaidAndDone({ round, className }: { readonly round: number; readonly className?: string }) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const seats = useTranslations('seats')
  const deedWords = useDeedWords()
  return (
    <section className={className}>
      <h2 className="border-t-[3px] border-ink pt-1.5 font-serif text-13 font-semibold"><i>{t('saidAndDone')}</i></h2>
      <ul className="font-serif text-14">
        {SEATS.map((seat) => {
          const acts = view.acts.filter((act) => act.seat === seat && act.round === round)
          return <li key={seat} className="border-b border-rule py-1.5"><b className="font-semibold">{seats(seat)}</b> {acts.length === 0 ? t('didNothing') : acts.map((act) => deedWords(act)).join('; ')}</li>
        })}
      </ul>
    </section>
  )
}

function Notices({ notices, className }: { readonly notices: readonly Story[]; readonly className?: string }) {
  const t = useTranslations('frontPage')
  const words = useStoryWords()
  return (
    <section className={className}>
      <h2 className="border-t-[3px] border-ink pt-1.5 font-serif text-13 font-semibold"><i>{t('notices')}</i></h2>
      {notices.length === 0 ? <p className="py-1.5 font-serif text-14 text-ink-2">{t('noNotices')}</p> : null}
      <ul className="font-serif text-14">{notices.map((story, index) => { const text = words(story); return <li key={index} className="border-b border-rule py-1.5"><b className="font-semibold">{text.head}</b> {text.body}</li> })}</ul>
    </section>
  )
}
