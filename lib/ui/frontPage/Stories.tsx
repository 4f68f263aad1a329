'use client'

import type { FrontPage, Story } from '../../engine/frontPage.ts'
import { Behind } from './Behind.tsx'
import { Confidential } from './Confidential.tsx'
import { useLeadText } from './leadText.ts'
import { useStoryWords } from './storyWords.ts'

/** The headline, a standfirst, and the rest in two columns. */
export function Lead({ page, className }: { readonly page: FrontPage; readonly className?: string }) {
  const words = useStoryWords()
  const paragraphs = useLeadText()(page)
  const text = words(page.lead)
  return (
    <section className={className}>
      <Confidential story={page.lead} />
      <h1 className="headline text-44 font-[680] tracking-[-0.028em] md:text-64 print:text-[34px]">{text.head}</h1>
      {text.body === null ? null : <p className="reading mt-3 text-20 leading-[1.35] text-ink-2 print:text-15">{text.body}</p>}
      {paragraphs.length === 0 ? null : (
        <div className="reading mt-4 max-w-none text-17 first-letter:float-left first-letter:pt-[3px] first-letter:pr-2 first-letter:text-[56px] first-letter:leading-[44px] first-letter:lining-nums md:columns-2 md:gap-6 print:mt-2 print:columns-2 print:gap-4 print:text-13 print:leading-[1.4]">
          {paragraphs.map((paragraph, index) => <p key={index} className="not-first:indent-4">{paragraph}</p>)}
        </div>
      )}
      <Behind story={page.lead} round={page.round} head={text.head} className="no-print mt-3" />
    </section>
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
