'use client'

import { useTranslations } from 'use-intl'
import type { FrontPage } from '../../../engine/frontPage.ts'
import { useTable } from '../../desk/table.tsx'
import { usePressDate } from '../../desk/useRoundDates.ts'
import { useStoryWords } from '../../frontPage/storyWords.ts'
import { Section } from '../Section.tsx'

/** The match in its front pages: the lead of each round, and what stood beside it. */
export function Headlines() {
  const { view } = useTable()
  const t = useTranslations('debrief')
  return (
    <Section title={t('headlines')}>
      {view.pages.length === 0 ? <p className="mt-1 text-13 text-ink-2">{t('noHeadlines')}</p> : <ol className="mt-2">{view.pages.map((page) => <Headline key={page.round} page={page} />)}</ol>}
    </Section>
  )
}

const BESIDE = 3

function Headline({ page }: { readonly page: FrontPage }) {
  const replay = useTranslations('replay')
  const words = useStoryWords()
  const press = usePressDate()
  const lead = words(page.lead)
  const beside = page.seconds.slice(0, BESIDE).map((story) => words(story).head)
  return (
    <li className="grid grid-cols-[3rem_1fr] gap-x-3 border-t border-rule py-2.5">
      <p className="font-serif text-17 text-ink-2 lining-nums">{replay('roundShort', { round: page.round })}</p>
      <div className="min-w-0">
        <p className="headline text-20 leading-tight font-[640]">{lead.head}</p>
        {lead.body === null ? null : <p className="mt-0.5 font-serif text-14 text-ink-2">{lead.body}</p>}
        {beside.length === 0 ? null : <p className="mt-0.5 font-serif text-14">{beside.join(' · ')}</p>}
        <p className="mt-0.5 text-12 text-ink-2">{press(page.round)}</p>
      </div>
    </li>
  )
}
