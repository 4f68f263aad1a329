'use client'

import { useTranslations } from 'use-intl'
import type { FrontPage, Story } from '../../engine/frontPage.ts'
import { goodWayOf } from '../desk/goodWay.ts'
import { useTable } from '../desk/table.tsx'
import { classes } from '../kit/classes.ts'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { Behind } from './Behind.tsx'
import { Confidential } from './Confidential.tsx'
import { useLeadFigures, useLeadText } from './leadText.ts'
import { useStoryWords } from './storyWords.ts'

/** Of a letter alone: a bracket or a figure would be torn from what it belongs to. */
const DROP_CAP = 'first-letter:float-left first-letter:pt-[3px] first-letter:pr-2 first-letter:text-[56px] first-letter:leading-[44px]'

/** The headline, a standfirst, and the rest in two columns. */
export function Lead({ page, className }: { readonly page: FrontPage; readonly className?: string }) {
  const words = useStoryWords()
  const paragraphs = useLeadText()(page)
  const text = words(page.lead)
  return (
    <section className={className}>
      <Confidential story={page.lead} />
      <h1 className="headline text-44 font-[680] tracking-[-0.028em] @xl:text-64 print:text-[34px]">{text.head}</h1>
      {text.body === null ? null : <p className="reading mt-3 text-20 leading-[1.35] text-ink-2 print:text-15">{text.body}</p>}
      {paragraphs.length === 0 ? null : (
        <div className={classes('reading mt-4 max-w-none text-17 @xl:columns-2 @xl:gap-6 print:mt-2 print:columns-2 print:gap-4 print:text-13 print:leading-[1.4]', /^\p{L}/u.test(paragraphs[0] ?? '') && DROP_CAP)}>
          {paragraphs.map((paragraph, index) => <p key={index} className="not-first:indent-4">{paragraph}</p>)}
        </div>
      )}
      <Figures page={page} />
      <Behind story={page.lead} round={page.round} head={text.head} className="no-print mt-3" />
    </section>
  )
}

/** What the lead moved, as a ruled line below it. */
function Figures({ page }: { readonly page: FrontPage }) {
  const { me } = useTable()
  const t = useTranslations('frontPage.lead')
  const figures = useLeadFigures()(page)
  if (figures.length === 0) return null
  return (
    <dl aria-label={t('figures')} className="mt-4 flex flex-wrap gap-x-5 gap-y-1 border-y border-rule py-2 text-12 text-ink-2 print:mt-2 print:py-1 print:text-11">
      {figures.map(({ key, name, amount }) => <div key={key} className="flex items-baseline gap-1.5"><dt>{name}</dt><dd><SignedFigure amount={amount} good={goodWayOf(key, me)} /></dd></div>)}
    </dl>
  )
}

export function Second({ story, round }: { readonly story: Story; readonly round: number }) {
  const words = useStoryWords()
  const text = words(story)
  return (
    <section className="break-inside-avoid [section+&]:border-t [section+&]:border-rule [section+&]:pt-4">
      <Confidential story={story} />
      <h2 className="headline text-24 leading-[1.16] font-[640] print:text-17">{text.head}</h2>
      {text.body === null ? null : <p className="reading mt-1 text-15 print:text-13">{text.body}</p>}
      <Behind story={story} round={round} head={text.head} />
    </section>
  )
}
