'use client'

import type { CSSProperties, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { SignedFigure, type GoodWay } from './SignedFigure.tsx'
import { useFormatter } from './useFormatter.ts'

type Props = {
  readonly name: string
  /** 0-100 */
  readonly value: number
  readonly before?: number | null
  /** Thresholds: where something definite happens. */
  readonly marks?: readonly number[]
  /** Says what the ends or the mark mean. */
  readonly note?: ReactNode
  readonly good?: GoodWay
  /** Wraps the figure, for example in a ledger popover. */
  readonly figure?: (figure: ReactNode) => ReactNode
  /** `wall` is a row of a grid of three columns: name, ruler, figure. */
  readonly size?: 'full' | 'mini' | 'wall'
}

const TICKS = Array.from({ length: 21 }, (_, index) => index * 5)

/** A ruler, not a dial: heavy line to the value, old tick for last round, red dashes for the thresholds. */
export function Gauge({ name, value, before = null, marks = [], note, good = 'down', figure, size = 'full' }: Props) {
  const format = useFormatter()
  const t = useTranslations('kit.gauge')
  const shown = format.number(value, { maximumFractionDigits: 0 })
  const number = <span className={size === 'mini' ? 'text-12 font-semibold leading-none' : 'text-15 font-semibold leading-none'}>{shown}</span>
  const ruler = <Ruler value={value} before={before} warnings={marks} ticks={size === 'mini' ? 'few' : 'all'} />
  const change = before === null ? null : <SignedFigure amount={value - before} digits={0} good={good} as="arrow" className="text-12" />
  const label = t('value', { name, value: shown })
  if (size === 'mini') {
    return (
      <div role="group" aria-label={label} className="flex items-baseline gap-1 whitespace-nowrap max-[519px]:flex-col max-[519px]:gap-0">
        <span className="text-12 text-ink-2 max-[519px]:leading-[14px]">{name}</span>
        <span className="hidden w-9 self-center min-[520px]:block">{ruler}</span>
        <span className="flex items-baseline gap-1">{figure ? figure(number) : number}{change}</span>
      </div>
    )
  }
  if (size === 'wall') {
    return (
      <div role="group" aria-label={label} className="col-span-full grid grid-cols-subgrid items-center">
        <span className="text-15 text-ink-2">{name}</span>
        {ruler}
        <span className="text-right text-17 font-semibold">{shown}</span>
      </div>
    )
  }
  // Capitals would make the longest Russian name run into the next gauge.
  return (
    <div role="group" aria-label={label} className="min-w-[150px]">
      <div className="flex items-baseline gap-1.5">
        <span className="text-11 font-semibold uppercase tracking-[0.06em] text-ink-2 max-[1340px]:normal-case max-[1340px]:tracking-normal [:lang(ru)_&]:normal-case [:lang(ru)_&]:tracking-normal">{name}</span>
        <span className="ml-auto">{figure ? figure(number) : number}</span>
        {change}
      </div>
      {ruler}
      {note ? <p className="pt-0.5 text-11 leading-[14px] text-ink-2">{note}</p> : null}
    </div>
  )
}

function Ruler({ value, before, warnings, ticks }: { readonly value: number; readonly before: number | null; readonly warnings: readonly number[]; readonly ticks: 'all' | 'few' }) {
  const at = Math.max(0, Math.min(100, value))
  const marks = ticks === 'all' ? TICKS : [0, 25, 50, 75, 100]
  const glide: CSSProperties = { transition: 'transform 400ms ease-out', transform: `translateX(${at}%)` }
  return (
    <div aria-hidden className="relative h-3 overflow-x-clip [overflow-clip-margin:5px]">
      <div className="absolute inset-x-0 bottom-[2px] h-px bg-rule-2" />
      {marks.map((tick) => (
        <div key={tick} className="absolute bottom-[2px] w-px bg-rule-2" style={{ left: `${tick}%`, height: tick % 25 === 0 ? 7 : 4 }} />
      ))}
      {before === null ? null : <div className="absolute bottom-[2px] h-2 w-[1.5px] bg-ink-2" style={{ left: `${before}%` }} />}
      {warnings.map((mark) => <div key={mark} className="absolute -bottom-0.5 h-3.5 border-l-[1.5px] border-dashed border-alarm" style={{ left: `${mark}%` }} />)}
      <div className="absolute bottom-px left-0 h-[3px] bg-ink" style={{ width: `${at}%`, transition: 'width 400ms ease-out' }} />
      <div className="pointer-events-none absolute inset-x-0 bottom-1" style={glide}>
        <div className="-ml-1 size-0 border-x-[4px] border-t-[7px] border-x-transparent border-t-ink" />
      </div>
    </div>
  )
}
