'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { RuleLink } from '../kit/LedgerPopover.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { MapView } from '../map/MapView.tsx'
import type { MapStroke } from '../map/mapModel.ts'
import { useActWords, useCauseWords } from '../desk/causeWords.ts'
import { useNumberName } from '../desk/numberName.ts'
import { PhoneHead } from '../desk/PhoneHead.tsx'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { TopBar } from '../desk/TopBar.tsx'
import { useMapFacts } from '../desk/useMapFacts.ts'
import { useIsPhone } from '../desk/width.ts'
import { FrontPageView } from './FrontPageView.tsx'
import { revealStepsOf, type RevealStep } from './revealSteps.ts'

const STEP_MS = 2_400

/** One stage at a time, lines drawn from actor to target; space pauses, arrows step; then the page. */
export function RevealScreen({ onDone }: { readonly onDone: () => void }) {
  const { view, me } = useTable()
  const t = useTranslations('frontPage.reveal')
  const phone = useIsPhone()
  const { ask, busy } = useSend()
  const steps = revealStepsOf(view, view.match.round)
  const [at, setAt] = useState(0)
  const [plays, setPlays] = useState(() => typeof window !== 'undefined' && !window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  const [paper, setPaper] = useState(false)
  const page = view.pages.find((one) => one.round === view.match.round)
  const step = steps[Math.min(at, steps.length - 1)]
  const running = plays && !paper && at < steps.length - 1
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => setAt((before) => before + 1), STEP_MS)
    return () => clearTimeout(timer)
  }, [running, at])
  const go = (by: number) => { setPlays(false); setAt(Math.max(0, Math.min(steps.length - 1, at + by))) }
  useKeys({ ArrowRight: () => go(1), ArrowLeft: () => go(-1), ' ': () => setPlays(!plays) })
  const done = async () => {
    if (me === null || view.plates[me].hasRead || (await ask({ type: 'markRead' }))) onDone()
  }
  return (
    <div className="flex min-h-dvh flex-col bg-sheet lg:h-[calc(100dvh-var(--above,0px))]">
      {phone ? <PhoneHead /> : <TopBar />}
      <div data-guide="reveal" className="flex flex-none flex-wrap items-center gap-2 border-b border-ink bg-paper px-4 py-2 md:px-6">
        <Button size="small" disabled={at === 0 || paper} onClick={() => go(-1)}>{t('back')}</Button>
        <Button size="small" disabled={paper} aria-pressed={running} onClick={() => setPlays(!plays)}>{running ? t('pause') : t('play')}</Button>
        <Button size="small" disabled={at >= steps.length - 1 || paper} onClick={() => go(1)}>{t('next')}</Button>
        <p aria-live="polite" className="px-2 font-serif text-17 font-semibold">{paper ? t('page') : step === undefined ? t('nothing') : t('step', { at: Math.min(at, steps.length - 1) + 1, of: steps.length, stage: t(`stage.${step.stage}`) })}</p>
        <span className="ml-auto flex gap-2">
          {page === undefined ? null : <Button size="small" aria-pressed={paper} onClick={() => setPaper(!paper)}>{paper ? t('steps') : t('page')}</Button>}
          <Button size="small" kind="primary" disabled={busy} onClick={() => void done()}>{t('done')}</Button>
        </span>
      </div>
      {paper && page !== undefined ? <main className="min-h-0 flex-1 overflow-y-auto"><FrontPageView page={page} /></main> : <Steps step={step} />}
    </div>
  )
}

function Steps({ step }: { readonly step: RevealStep | undefined }) {
  const t = useTranslations('frontPage.reveal')
  const actWords = useActWords()
  const causeWords = useCauseWords()
  const nameOf = useNumberName()
  const facts = useMapFacts(strokesOf(step))
  return (
    <main className="grid min-h-0 flex-1 lg:grid-cols-[minmax(0,1fr)_486px]">
      <MapView key={step?.stage} facts={facts} className="max-lg:h-80" />
      <section className="min-h-0 overflow-y-auto border-ink px-4 py-4 max-lg:border-t md:px-6 lg:border-l">
        {step === undefined ? <p className="text-14 text-ink-2">{t('nothingText')}</p> : (
          <div key={step.stage} className="turns">
            <h2 className="headline text-24 font-[640]">{t(`stage.${step.stage}`)}</h2>
            <p className="mt-1 text-13 text-ink-2">{t(`says.${step.stage}`)}</p>
            {step.acts.length === 0 ? null : <ul className="mt-3 font-serif text-17">{step.acts.map((act) => <li key={act.id} className="border-t border-rule py-2">{actWords(act)}</li>)}</ul>}
            <table className="mt-3 w-full border-t border-ink text-13">
              <tbody>
                {step.entries.slice(0, 24).map((entry, index) => (
                  <tr key={index} className="border-b border-rule align-top">
                    <td className="py-1.5 pr-2">{nameOf(entry.key)}<br /><span className="text-12 text-ink-2">{causeWords(entry)} <RuleLink rule={entry.rule} /></span></td>
                    <td className="py-1.5 text-right"><SignedFigure amount={entry.amount} good={['tension', 'alarm', 'axisLook'].includes(entry.key) || entry.key.startsWith('hostility') ? 'down' : 'up'} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
            {step.entries.length > 24 ? <p className="mt-2 text-12 text-ink-2">{t('more', { count: step.entries.length - 24 })}</p> : null}
          </div>
        )}
      </section>
    </main>
  )
}

function strokesOf(step: RevealStep | undefined): readonly MapStroke[] {
  return (step?.acts ?? []).flatMap((act) => {
    const to = act.type === 'order' ? act.draft.target : act.draft.about
    return to === null || to === act.seat ? [] : [{ id: act.id, from: act.seat, to }]
  })
}

/** Keys for the whole screen, but never while something is being typed or a button is focused with space. */
export function useKeys(keys: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return
      if (event.key === ' ' && target instanceof HTMLButtonElement) return
      const act = keys[event.key]
      if (act === undefined) return
      event.preventDefault()
      act(event)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [keys])
}
