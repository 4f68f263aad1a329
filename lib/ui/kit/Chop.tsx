'use client'

import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { classes } from './classes.ts'
import { SEAT_LETTERS } from './seatMarks.ts'
import { Tag } from './Tag.tsx'

/** Filled = sealed or speaking; outline = still open; absent = nobody there. */
export type ChopState = 'filled' | 'outline' | 'absent'

type Props = {
  readonly seat: Seat
  readonly state?: ChopState
  readonly size?: 18 | 22 | 32
  readonly mine?: boolean
  /** Said instead of the capital's name; an empty text where the name stands beside it. */
  readonly label?: string
  readonly tag?: 'auto' | 'bot' | 'deputy' | 'host'
  readonly className?: string
}

/** A seat's seal. Its accessible name is the capital. */
export function Chop({ seat, state = 'filled', size = 22, mine = false, label, tag, className }: Props) {
  const seats = useTranslations('seats')
  const t = useTranslations('kit.chop')
  const name = label ?? seats(seat)
  const style: CSSProperties & Record<'--chop', string> = { '--chop': `${size}px` }
  const mark = (
    <span
      className={classes('chop', className)} data-seat={seat} data-state={state} data-ringed={mine || undefined} style={style}
      role={name === '' ? undefined : 'img'} aria-label={name === '' ? undefined : name} aria-hidden={name === '' || undefined}
    >
      {SEAT_LETTERS[seat]}
    </span>
  )
  if (tag === undefined) return mark
  return (
    <span className="inline-flex items-center gap-1.5">
      {mark}
      <Tag>{t(tag)}</Tag>
    </span>
  )
}

/** Chop and name in one line, the name in words. */
export function SeatName(props: Omit<Props, 'label'>) {
  const seats = useTranslations('seats')
  return (
    <span className="inline-flex items-center gap-2">
      <Chop {...props} label="" />
      <span className="font-semibold">{seats(props.seat)}</span>
    </span>
  )
}
