'use client'

import { useTranslations } from 'use-intl'
import type { FrontPage } from '../../engine/frontPage.ts'
import { useTable } from '../desk/table.tsx'
import { BehindHead } from './Behind.tsx'
import { Confidential } from './Confidential.tsx'
import { CrisisLine } from './CrisisLine.tsx'
import { useStoryWords } from './storyWords.ts'

export function Notices({ page, className }: { readonly page: FrontPage; readonly className?: string }) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const words = useStoryWords()
  const crises = view.pastCrises.filter(({ round }) => round === page.round - 1)
  return (
    <section className={className}>
      <h2 className="border-t-[3px] border-ink pt-1.5 font-serif text-13 font-semibold"><i>{t('notices')}</i></h2>
      <ul className="font-serif text-14 *:break-inside-avoid *:border-b *:border-rule *:py-1.5 @xl:@max-4xl:columns-2 @xl:@max-4xl:gap-6 print:columns-3 print:gap-4 print:text-12">
        {crises.map((crisis) => <li key={crisis.id}><CrisisLine crisis={crisis} /></li>)}
        {page.notices.map((story, index) => {
          const text = words(story)
          return <li key={index}><Confidential story={story} /><BehindHead story={story} round={page.round} head={text.head} /> {text.body}</li>
        })}
      </ul>
    </section>
  )
}
