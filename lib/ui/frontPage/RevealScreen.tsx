'use client'

import { memo, useDeferredValue, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { MomentProvider } from '../../client/StillProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Check } from '../kit/Check.tsx'
import { classes } from '../kit/classes.ts'
import { useFollowed } from '../kit/useFollowed.ts'
import { MapPicture } from '../map/MapPicture.tsx'
import { MapView } from '../map/MapView.tsx'
import { PhoneHead } from '../desk/PhoneHead.tsx'
import { useTable } from '../desk/table.tsx'
import { TopBar } from '../desk/TopBar.tsx'
import { useMapFacts } from '../desk/useMapFacts.ts'
import { useIsPhone } from '../desk/width.ts'
import { FrontPageView } from './FrontPageView.tsx'
import { RevealStage } from './RevealStage.tsx'
import { focusOf } from './revealFocus.ts'
import { readingMsOf, revealStepsOf, stagesOfActs, viewAtStage, type RevealStep } from './revealSteps.ts'
import { revealStrokes } from './revealStrokes.ts'
import { useKeys } from './useKeys.ts'
import { useReadingEnd } from './useReadingEnd.ts'
import { useRevealPlay } from './useRevealPlay.ts'
import { useRevealWords } from './useRevealWords.ts'

/** One stage at a time: map and gauges stand as they stood then; space pauses, arrows step; the page comes last. */
export function RevealScreen({ onDone }: { readonly onDone: () => void }) {
  const { view, catalogue } = useTable()
  const round = view.match.round
  const t = useTranslations('reveal')
  const phone = useIsPhone()
  const { done, busy } = useReadingEnd(onDone)
  const stages = useMemo(() => stagesOfActs(view, catalogue.orders, round), [view, catalogue, round])
  const steps = useMemo(() => revealStepsOf(view, stages, round), [view, stages, round])
  const play = useRevealPlay(steps.map(readingMsOf))
  // A key or a finger is answered at once; map and ledgers follow in pieces, so that a slow phone stays quick to the touch.
  const step = steps[useDeferredValue(play.at)]
  const stage = step?.stage ?? 'headlines'
  const moment = useMemo(() => viewAtStage(view, { round, stage, stages }), [view, round, stage, stages])
  useKeys({ ArrowRight: () => play.go(play.at + 1), ArrowLeft: () => play.go(play.at - 1), ' ': play.toggle })
  return (
    <MomentProvider view={moment}>
      <div className="flex min-h-dvh flex-col bg-sheet max-sm:pb-[72px] lg:h-[calc(100dvh-var(--above,0px))]">
        {phone ? <StillHead /> : <StillBar />}
        <nav data-guide="reveal" aria-label={t('steps')} className="flex flex-none flex-wrap items-center gap-x-3 gap-y-1 border-b border-ink bg-paper px-4 py-2 max-lg:sticky max-lg:top-[var(--above,0px)] max-lg:z-20 md:px-6">
          <Controls play={play} count={steps.length} />
          <Rail steps={steps} at={play.at} onGo={play.go} />
          <span className="ml-auto flex border-ink bg-paper max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20 max-sm:border-t max-sm:px-4 max-sm:py-3">
            <Button size="small" kind="primary" className="max-sm:grow max-sm:text-14" disabled={busy} onClick={() => void done()}>{t('done')}</Button>
          </span>
        </nav>
        <Spoken step={steps[play.at]} at={play.at} of={steps.length} running={play.running} />
        {step === undefined ? <Nothing /> : step.stage === 'headlines' ? <Paper round={round} /> : <StillStage step={step} />}
      </div>
    </MomentProvider>
  )
}

const StillHead = memo(PhoneHead)
const StillBar = memo(TopBar)
const StillStage = memo(Stage)

type Play = ReturnType<typeof useRevealPlay>

/** The longest words stay in one row on the narrowest phone. */
const NARROW = 'max-[359px]:px-2!'

function Controls({ play, count }: { readonly play: Play; readonly count: number }) {
  const t = useTranslations('reveal')
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      <Button size="small" className={NARROW} disabled={play.at === 0} onClick={() => play.go(play.at - 1)}>{t('back')}</Button>
      <Button size="small" className={NARROW} aria-pressed={play.running} onClick={play.toggle}>{play.running ? t('pause') : t('play')}</Button>
      <Button size="small" className={NARROW} disabled={play.at >= count - 1} onClick={() => play.go(play.at + 1)}>{t('next')}</Button>
      <Check className="text-12 whitespace-nowrap" checked={play.slow} onChange={play.toggleSlow}>{t('slowly')}</Check>
    </div>
  )
}

/** All stages in their order; each can be gone to. */
function Rail({ steps, at, onGo }: { readonly steps: readonly RevealStep[]; readonly at: number; readonly onGo: (at: number) => void }) {
  const t = useTranslations('reveal')
  const rail = useRef<HTMLOListElement>(null)
  useFollowed(rail, `li:nth-child(${at + 1})`)
  return (
    <ol ref={rail} className="flex min-w-0 flex-1 gap-1 overflow-x-auto max-lg:order-last max-lg:w-full max-lg:flex-none">
      {steps.map((step, index) => (
        <li key={step.stage} className="min-w-max flex-1 min-[721px]:max-lg:min-w-min min-[721px]:max-lg:flex-auto">
          <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => onGo(index)} className={classes('min-h-8 w-full border-t-[3px] px-1 pt-0.5 text-left text-12 whitespace-nowrap min-[721px]:max-lg:flex min-[721px]:max-lg:items-start min-[721px]:max-lg:px-0.5 min-[721px]:max-lg:leading-[15px] min-[721px]:max-lg:whitespace-normal pointer-coarse:min-h-11', index === at ? 'border-ink font-semibold' : index < at ? 'border-ink-3 text-ink-2' : 'border-rule text-ink-2')}>{t(`stage.${step.stage}`)}</button>
        </li>
      ))}
    </ol>
  )
}

/** Read out at a human pace: while it plays by itself only that it does, then each step that one goes to. */
function Spoken({ step, at, of, running }: { readonly step: RevealStep | undefined; readonly at: number; readonly of: number; readonly running: boolean }) {
  const t = useTranslations('reveal')
  const words = useRevealWords()
  return <p aria-live="polite" className="sr-only">{running ? t('plays', { count: of }) : step === undefined ? t('nothing') : words(step, at, of)}</p>
}

function Nothing() {
  const t = useTranslations('reveal')
  return <main className="flex-1 px-4 py-8 md:px-6"><h1 className="headline text-24 font-[640]">{t('nothing')}</h1><p className="mt-2 text-14 text-ink-2">{t('nothingText')}</p></main>
}

function Paper({ round }: { readonly round: number }) {
  const { view } = useTable()
  const page = view.pages.find((one) => one.round === round)
  return <main className="min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>{page === undefined ? null : <FrontPageView page={page} />}</main>
}

function Stage({ step }: { readonly step: RevealStep }) {
  const facts = useMapFacts(revealStrokes(step.acts))
  const phone = useIsPhone()
  return (
    <main className="grid min-h-0 flex-1 max-lg:content-start lg:grid-cols-[minmax(0,1fr)_486px]">
      {phone ? <MapPicture {...focusOf(facts)} className="h-[min(36dvh,340px)] min-h-[240px]" /> : <MapView facts={facts} className="max-lg:h-[min(64dvh,520px)] max-lg:min-h-[420px]" />}
      <RevealStage key={step.stage} step={step} />
    </main>
  )
}
