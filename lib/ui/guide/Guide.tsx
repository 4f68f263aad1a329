'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { useTable } from '../desk/table.tsx'
import { Button } from '../kit/Button.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { GUIDE_STEPS, guideStepOf, type GuideStep } from './guideSteps.ts'
import { keepPassed, keptPassed } from './keptSteps.ts'

/** The guided first round: one pointer at a time, in a bar that covers nothing. */
export function Guide() {
  const { view, me } = useTable()
  if (me === null || view.end !== null) return null
  return <Pointer key={view.match.matchId} matchId={view.match.matchId} me={me} />
}

function Pointer({ matchId, me }: { readonly matchId: string; readonly me: Seat }) {
  const { view } = useTable()
  const t = useTranslations('guide')
  const seats = useTranslations('seats')
  const lines = useTranslations('lines')
  const marks = useMarks()
  const [passed, setPassed] = useState(() => keptPassed(matchId))
  const step = guideStepOf({ view, me }, passed)
  usePointedAt(step)
  const pass = (steps: readonly GuideStep[]) => {
    keepPassed(matchId, [...passed, ...steps])
    setPassed([...passed, ...steps])
  }
  const isLast = step === GUIDE_STEPS.at(-1)
  return (
    <aside aria-label={t('title')} className="no-print border-b border-ink bg-sheet min-[1180px]:flex min-[1180px]:items-center">
      <div role="status" className="text-14 min-[1180px]:flex-1 min-[1180px]:py-2">
        {step === null ? null : (
          <p className="px-4 pt-2 md:px-6 min-[1180px]:pt-0">
            <span className="mr-2 text-12 text-ink-2">{t('at', { at: GUIDE_STEPS.indexOf(step) + 1, of: GUIDE_STEPS.length })}</span>
            <b className="font-semibold">{t(`head.${step}`, { seat: seats(me) })}</b>{marks.sentences}
            {t(`text.${step}`, { line: lines(view.plates[me].line) })}
          </p>
        )}
      </div>
      {step === null ? null : (
        <p className="flex items-center gap-3 px-4 pt-1 pb-2 md:px-6 min-[1180px]:py-2">
          <Button size="small" onClick={() => pass([step])}>{t(isLast ? 'finish' : 'next')}</Button>
          {isLast ? null : <Button kind="link" onClick={() => pass(GUIDE_STEPS)}>{t('skip')}</Button>}
        </p>
      )}
    </aside>
  )
}

/** On a narrow screen it may begin below all that is seen. */
function bringIntoView(parts: readonly Element[]): void {
  const isSeen = parts.some((part) => part.checkVisibility() && part.getBoundingClientRect().top < window.innerHeight * 0.7)
  if (!isSeen) parts.find((part) => part.checkVisibility())?.scrollIntoView({ block: 'start' })
}

/** The part of the screen that is spoken of is outlined, wherever it stands. */
function usePointedAt(step: GuideStep | null): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (step === null) return
    dataset.guideAt = step
    bringIntoView([...document.querySelectorAll(`[data-guide='${step}']`)])
    return () => { delete dataset.guideAt }
  }, [step])
}
