import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type Props = { readonly children: ReactNode; readonly tone?: 'plain' | 'alarm' | 'caution'; readonly className?: string }

const TONES = { plain: 'border-rule-2 text-ink-2', alarm: 'border-alarm text-alarm', caution: 'border-caution text-caution' } as const

/** A word in a frame: public, secret, proposed, auto. */
export function Tag({ children, tone = 'plain', className }: Props) {
  return (
    <span className={classes('inline-block whitespace-nowrap rounded-control border px-2 text-11 font-semibold', TONES[tone], className)}>
      {children}
    </span>
  )
}
