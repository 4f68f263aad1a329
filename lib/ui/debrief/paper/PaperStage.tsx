'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PROMPTS, STAGES, type Stage } from '../../../protocol/reflection.ts'
import { classes } from '../../kit/classes.ts'
import { WritingLines } from './WritingLines.tsx'

const LINES: Readonly<Record<Stage, number>> = { reactions: 7, happened: 5, why: 6, lessons: 9, application: 9 }

/**
 * One stage of the debrief: what the match says to it, what is asked, and room to write. On paper the first stands on a
 * page of its own, so that it is written before what happened is read; the others follow one another.
 */
export function PaperStage({ stage, formAt, children }: { readonly stage: Stage; readonly formAt: string | null; readonly children?: ReactNode }) {
  const t = useTranslations('debrief')
  const number = STAGES.indexOf(stage) + 1
  return (
    <section aria-labelledby={`stage-${stage}`} className={classes('mt-10 border-t-[3px] border-ink pt-4', stage === 'happened' && 'print:mt-0 print:break-before-page')}>
      <h2 id={`stage-${stage}`} className="headline text-32 font-[650]"><span className="mr-3 font-normal text-ink-2 lining-nums">{number}</span>{t(`stage.${stage}`)}</h2>
      <p className="reading mt-1 max-w-[62ch] text-17 text-ink-2">{t(`stageText.${stage}`)}</p>
      {children}
      <Prompts stage={stage} lines={LINES[stage]} />
      {formAt === null ? null : <p className="mt-3 print:hidden"><a className="link text-14" href={`${formAt}#${stage}`}>{t('writeHere')}</a></p>}
    </section>
  )
}

export function Prompts({ stage, lines = 0 }: { readonly stage: Stage; readonly lines?: number }) {
  const words = usePromptWords()
  return <ol className="mt-5 grid gap-4">{words(stage).map((prompt) => <li key={prompt} className={classes('font-serif text-17', stage !== STAGES.at(-1) && 'asked')}><p className="break-inside-avoid print:break-after-avoid">{prompt}</p><WritingLines count={lines} /></li>)}</ol>
}

function usePromptWords(): (stage: Stage) => readonly string[] {
  const t = useTranslations('debrief.prompt')
  return (stage) => PROMPTS[stage].map((prompt) => t(prompt))
}
