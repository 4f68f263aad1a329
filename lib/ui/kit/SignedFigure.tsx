'use client'

import { useTranslations } from 'use-intl'
import { classes } from './classes.ts'
import { useFormatter } from './useFormatter.ts'

/** Which way is good for the reader; `none` where neither is. */
export type GoodWay = 'up' | 'down' | 'none'

type Props = {
  readonly amount: number
  readonly digits?: number
  readonly good?: GoodWay
  /** `sign` writes +2.1 and −2.1, `arrow` a triangle before the amount. */
  readonly as?: 'sign' | 'arrow'
  readonly className?: string
}

export function toneOf(amount: number, good: GoodWay): string {
  if (amount === 0 || good === 'none') return 'text-ink-2'
  return (amount > 0) === (good === 'up') ? 'text-gain' : 'text-alarm'
}

/** A change always has its sign or triangle; colour only repeats it. */
export function SignedFigure({ amount, digits = 1, good = 'up', as = 'sign', className }: Props) {
  const format = useFormatter()
  const t = useTranslations('kit.figure')
  const rounded = Number(amount.toFixed(digits))
  const size = format.number(Math.abs(rounded), { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const spoken = rounded === 0 ? t('same') : t(rounded > 0 ? 'up' : 'down', { amount: size })
  const shown = rounded === 0 ? (as === 'arrow' ? '=' : size) : as === 'arrow' ? <><span className="arrow">{rounded > 0 ? '▲' : '▼'}</span>{size}</> : `${rounded > 0 ? '+' : '−'}${size}`
  return (
    <span className={classes('whitespace-nowrap font-semibold', toneOf(rounded, good), className)}>
      <span aria-hidden>{shown}</span>
      <span className="sr-only">{spoken}</span>
    </span>
  )
}
