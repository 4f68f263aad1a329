'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { classes } from './classes.ts'
import { LocalTime } from './LocalTime.tsx'
import { noticePassed, timeLeftText, type Notice } from './timeLeft.ts'

type Props = {
  /** By the server's clock; null where there is no timer. */
  readonly deadlineMs: number | null
  /** What to add to this device's clock to get the server's. */
  readonly offsetMs: number
  readonly paused?: { readonly atMs: number; readonly by: string } | null
  readonly size?: 'bar' | 'phone' | 'crisis' | 'small'
  readonly hideEnd?: boolean
}

const SIZES = {
  bar: 'font-sans text-32 font-semibold leading-none',
  phone: 'font-sans text-24 font-semibold leading-none',
  crisis: 'font-serif text-64 lining-nums',
  small: 'font-sans text-13 font-semibold',
} as const

/** The server's time here, redrawn on each second of the countdown. */
function useServerNow(offsetMs: number, runs: boolean): number {
  const [nowMs, setNowMs] = useState<number | null>(null)
  useEffect(() => {
    const tick = () => setNowMs(Date.now() + offsetMs)
    const first = setTimeout(tick, 0)
    const every = runs ? setInterval(tick, 250) : undefined
    return () => {
      clearTimeout(first)
      clearInterval(every)
    }
  }, [offsetMs, runs])
  return nowMs ?? Number.NaN
}

/** Speaks at five minutes, one minute and ten seconds; stands still, with who and since when, while paused. */
export function Clock({ deadlineMs, offsetMs, paused = null, size = 'bar', hideEnd = false }: Props) {
  const t = useTranslations('kit.clock')
  const nowMs = useServerNow(offsetMs, deadlineMs !== null && paused === null)
  const leftMs = deadlineMs === null ? null : deadlineMs - (paused?.atMs ?? nowMs)
  const spoken = useNotice(paused === null ? leftMs : null)
  if (leftMs === null) return <span className={classes('whitespace-nowrap', size === 'small' ? 'text-13 lowercase' : size === 'phone' ? 'text-12 text-ink-2' : 'text-14 text-ink-2')}>{t('untimed')}</span>
  const known = Number.isFinite(leftMs)
  const hurry = known && leftMs <= 30_000 && paused === null
  return (
    <div className="flex items-center gap-2.5">
      <span role="timer" aria-live="off" className={classes(SIZES[size], hurry && 'text-alarm')}>{known ? timeLeftText(leftMs, (left) => t('days', left)) : '\u2007:\u2007\u2007'}</span>
      {hideEnd ? null : <ClockNote deadlineMs={deadlineMs} paused={paused} />}
      <span aria-live="polite" className="sr-only">{spoken === null || spoken === 'tenSeconds' ? '' : t(spoken)}</span>
      <span aria-live="assertive" className="sr-only">{spoken === 'tenSeconds' ? t(spoken) : ''}</span>
    </div>
  )
}

function ClockNote({ deadlineMs, paused }: Pick<Props, 'deadlineMs' | 'paused'>) {
  const t = useTranslations('kit.clock')
  if (paused) {
    return <span className="text-12 text-caution">{t('pausedBy', { by: paused.by })}<br /><LocalTime atMs={paused.atMs} /></span>
  }
  return (
    <span className="whitespace-nowrap text-12 text-ink-2 min-[1180px]:max-[1340px]:hidden">
      {t('left')}<br />
      {deadlineMs === null ? null : t.rich('ends', { time: () => <LocalTime key="time" atMs={deadlineMs} /> })}
    </span>
  )
}

function useNotice(leftMs: number | null): Notice | null {
  const before = useRef<number | null>(null)
  const [spoken, setSpoken] = useState<Notice | null>(null)
  useEffect(() => {
    if (leftMs === null || !Number.isFinite(leftMs)) return
    const notice = before.current === null ? null : noticePassed(before.current, leftMs)
    before.current = leftMs
    if (notice !== null) setSpoken(notice)
    else if (leftMs > 300_000) setSpoken(null)
  }, [leftMs])
  return spoken
}
