'use client'

import { useTranslations } from 'use-intl'
import type { FrontPage as Page } from '../../engine/frontPage.ts'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { usePressDate } from '../desk/useRoundDates.ts'
import { Confidential } from './Confidential.tsx'
import { useStoryWords } from './storyWords.ts'

/** The head of a front page and what stands beside it. */
export function PageTeaser({ page }: { readonly page: Page }) {
  const t = useTranslations('frontPage')
  const date = usePressDate()
  const words = useStoryWords()
  const lead = words(page.lead)
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-2 text-11"><b className="font-semibold tracking-[0.06em] uppercase">{t('lastRound')}</b><span className="text-ink-2">{date(page.round)}</span></p>
      <ScotchRule className="mt-2" />
      <div className="mt-3"><Confidential story={page.lead} /></div>
      <h2 className="headline text-24 leading-[1.1] font-[650] xl:text-[28px]">{lead.head}</h2>
      {lead.body === null ? null : <p className="reading mt-2 text-14 text-ink-2">{lead.body}</p>}
      {page.seconds.slice(0, 3).map((story, index) => {
        const text = words(story)
        return (
          <div key={index} className="mt-3 border-t border-rule pt-3">
            <Confidential story={story} />
            <h3 className="headline text-15 leading-5 font-semibold">{text.head}</h3>
            {text.body === null ? null : <p className="reading text-14 text-ink-2">{text.body}</p>}
          </div>
        )
      })}
    </>
  )
}
