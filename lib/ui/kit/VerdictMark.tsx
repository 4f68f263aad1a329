'use client'

import { useTranslations } from 'use-intl'
import type { Verdict } from '../../engine/vocabulary.ts'
import { classes } from './classes.ts'

const SHAPES: Readonly<Record<Verdict, { readonly frame: string; readonly sign: string; readonly turn?: true }>> = {
  kept: { frame: 'rounded-full border border-gain text-gain', sign: '✓' },
  breached: { frame: 'bg-alarm text-sheet', sign: '×' },
  notTriggered: { frame: 'rounded-full border border-dashed border-ink-3 text-ink-2', sign: '–' },
  disputed: { frame: 'rotate-45 scale-[0.84] border border-caution text-caution', sign: '?', turn: true },
  judged: { frame: 'rounded-full border border-ink-3 text-ink-2', sign: '¶' },
}

/** A verdict is told by its shape first. */
export function VerdictMark({ verdict, className }: { readonly verdict: Verdict; readonly className?: string }) {
  const t = useTranslations('kit.verdict')
  const shape = SHAPES[verdict]
  return (
    <span role="img" aria-label={t(verdict)} title={t(verdict)} className={classes('inline-grid size-[18px] flex-none place-items-center text-11 font-bold leading-none', shape.frame, className)}>
      <span aria-hidden className={shape.turn && '-rotate-45'}>{shape.sign}</span>
    </span>
  )
}
