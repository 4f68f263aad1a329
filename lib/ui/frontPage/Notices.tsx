'use client'

import { useTranslations } from 'use-intl'
import type { FrontPage } from '../../engine/frontPage.ts'
import type { Verdict } from '../../engine/vocabulary.ts'
import { useTable } from '../desk/table.tsx'
import { useKnownTexts } from '../negotiation/knownTexts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { Behind } from './Behind.tsx'
import { Confidential } from './Confidential.tsx'
import { CrisisLine } from './CrisisLine.tsx'
import { useStoryWords } from './storyWords.ts'

/** What each treaty's clauses came to that month, worst news first. */
const VERDICT_ORDER: readonly Verdict[] = ['breached', 'disputed', 'judged', 'kept', 'notTriggered']

export function Notices({ page, className }: { readonly page: FrontPage; readonly className?: string }) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const words = useStoryWords()
  const crises = view.pastCrises.filter(({ round }) => round === page.round - 1)
  return (
    <section className={className}>
      <h2 className="border-t-[3px] border-ink pt-1.5 font-serif text-13 font-semibold"><i>{t('notices')}</i></h2>
      <ul className="font-serif text-14 *:border-b *:border-rule *:py-1.5">
        {crises.map((crisis) => <li key={crisis.id}><CrisisLine crisis={crisis} /></li>)}
        {page.notices.map((story, index) => {
          const text = words(story)
          return <li key={index}><Confidential story={story} /><b className="font-semibold">{text.head}</b> {text.body}<Behind story={story} round={page.round} head={text.head} className="no-print font-sans" /></li>
        })}
        <Found round={page.round} />
        <RunsOut round={page.round} />
      </ul>
    </section>
  )
}

function Found({ round }: { readonly round: number }) {
  const { view } = useTable()
  const t = useTranslations('frontPage.found')
  const seats = useTranslations('seats')
  const known = useKnownTexts()
  return VERDICT_ORDER.map((verdict) => {
    const named = view.treaties.flatMap((treaty) => {
      const found = treaty.findings.filter((finding) => finding.round === round && finding.verdict === verdict)
      const by = [...new Set(found.flatMap((finding) => (finding.by === null ? [] : [seats(finding.by)])))].join(', ')
      const title = known(draftOf(treaty).title)
      return found.length === 0 ? [] : [by === '' ? title : t('by', { title, by })]
    })
    return named.length === 0 ? null : <li key={verdict}><b className="font-semibold">{t(verdict)}</b> {named.join('; ')}</li>
  })
}

function RunsOut({ round }: { readonly round: number }) {
  const { view } = useTable()
  const t = useTranslations('frontPage.found')
  const known = useKnownTexts()
  const ending = view.treaties.filter(({ endsAfterRound }) => endsAfterRound === round + 1)
  return ending.length === 0 ? null : <li><b className="font-semibold">{t('runsOut')}</b> {ending.map((treaty) => known(draftOf(treaty).title)).join('; ')}</li>
}
