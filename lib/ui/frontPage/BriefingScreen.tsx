'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { classes } from '../kit/classes.ts'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useReading } from '../desk/reading.tsx'
import { useTable } from '../desk/table.tsx'
import { TopBar } from '../desk/TopBar.tsx'
import { PhoneHead } from '../desk/PhoneHead.tsx'
import { useIsPhone } from '../desk/width.ts'
import { BriefText } from './Brief.tsx'
import { FrontPageView } from './FrontPageView.tsx'
import { usePrologue } from './prologue.ts'
import { SincePress } from './SincePress.tsx'
import { useReadingEnd } from './useReadingEnd.ts'

/** The page of the last round, what happened since, and one's own brief, which a phone shows first before there is a page. */
export function BriefingScreen({ onDone }: { readonly onDone: () => void }) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const phone = useIsPhone()
  const { done, refusal, busy, whose } = useReadingEnd(onDone)
  const page = view.pages.at(-1)
  return (
    <div className="flex min-h-dvh flex-col bg-sheet">
      {phone ? <PhoneHead /> : <TopBar />}
      <main className="grid flex-1 max-lg:pb-20 lg:grid-cols-[minmax(0,1fr)_400px]">
        <div data-guide="page" className="min-w-0">
          <SincePress size="page" />
          {page === undefined ? <Prologue /> : <FrontPageView page={page} />}
        </div>
        <aside data-guide="who" aria-label={t('brief')} className={classes('border-ink bg-paper lg:border-l', page === undefined ? 'max-lg:order-first max-lg:border-b' : 'max-lg:border-t')}>
          <p className="flex items-center gap-3 border-ink bg-paper px-4 py-3 lg:sticky lg:top-0 lg:z-10 lg:border-b max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:border-t max-lg:pb-[max(12px,env(safe-area-inset-bottom))]">
            <span className="flex-1 text-13 text-ink-2">{refusal ?? t(`briefingHint.${whose}`)}</span>
            <Button kind="primary" size="large" disabled={busy} onClick={() => void done()}>{t('toTheDesk')}</Button>
          </p>
          <div className="md:max-lg:px-4"><BriefText /></div>
        </aside>
      </main>
    </div>
  )
}

function Prologue() {
  const t = useTranslations('frontPage')
  const marks = useMarks()
  const { storySoFar, storySources } = useReading()
  const { head, text } = usePrologue()
  return (
    <div className="mx-auto max-w-[860px] px-4 py-8 md:px-8">
      <ScotchRule />
      <h1 className="headline mt-5 text-44 font-[680] tracking-[-0.028em] md:text-64">{head}</h1>
      <p className="reading mt-4 text-20 leading-[1.4]">{text}</p>
      {storySoFar.length === 0 ? null : (
        <section className="mt-8 border-t border-ink pt-4">
          <h2 className="text-15 font-semibold">{t('storySoFar')}</h2>
          <div className="mt-3 md:columns-2 md:gap-6">{storySoFar.map((paragraph, index) => <p key={index} className="reading max-w-none text-15 not-first:indent-4">{paragraph}</p>)}</div>
          <p className="mt-3 text-12 text-ink-2">{t('storySources', { sources: storySources.join(marks.phrases) })}</p>
        </section>
      )}
    </div>
  )
}
