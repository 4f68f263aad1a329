'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { TableRow } from '../../protocol/messages.ts'
import { LocalTime } from '../kit/LocalTime.tsx'
import { isDone, needOf } from './tableState.ts'

/** Begins with who is waited for, then says why. */
export function StallSentence({ table, nowMs }: { readonly table: TableRow; readonly nowMs: number }) {
  const t = useTranslations('console.stall')
  const need = needOf(table)
  if (need === 'ended') return <p>{t('ended')}</p>
  if (need === 'lobby') return <p>{t('lobby', { held: table.seats.filter((seat) => seat.people.length > 0).length })}</p>
  if (need === 'paused') return <PausedSentence table={table} />
  if (need === 'waits') return <WaitsSentence table={table} nowMs={nowMs} />
  return <p>{t('onTime', { done: table.seats.filter((seat) => isDone(seat, table.phase)).length })}</p>
}

function PausedSentence({ table }: { readonly table: TableRow }) {
  const t = useTranslations('console')
  return (
    <p>
      <b className="font-semibold text-caution">{t('stall.paused')}</b>{' '}
      {table.pausedSinceMs === null ? null : t.rich('stall.pausedSince', { time: () => <LocalTime key="time" atMs={table.pausedSinceMs ?? 0} /> })}
    </p>
  )
}

function WaitsSentence({ table, nowMs }: { readonly table: TableRow; readonly nowMs: number }) {
  const t = useTranslations('console.stall')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const waits = table.stall?.waitsFor ?? []
  const minutes = (sinceMs: number | null) => (sinceMs === null ? 0 : Math.max(0, Math.floor((nowMs - sinceMs) / 60_000)))
  return (
    <p>
      <b className="font-semibold text-alarm">{t('waitsFor', { seats: format.list(waits.map((wait) => seats(wait.seat))) })}</b>{' '}
      {waits.map((wait) => t(wait.reason, { seat: seats(wait.seat), minutes: minutes(wait.sinceMs), draft: wait.hasDraft ? 'saved' : 'none' })).join(' ')}
    </p>
  )
}
