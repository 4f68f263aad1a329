'use client'

import { useTranslations } from 'use-intl'
import type { TableRow } from '../../protocol/messages.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useMinutes, useSpan } from '../kit/useSpan.ts'
import { useMarks } from '../kit/useMarks.ts'
import { penAwayAt, waitsOf } from './stall.ts'
import type { Hosting } from '../../protocol/hosting.ts'
import { goesWithClass, needOf, roundsBehind } from './tableState.ts'

type Props = { readonly table: TableRow; readonly tables: readonly TableRow[]; readonly nowMs: number; readonly botTables: Hosting['botTables'] }

/** Begins with who is waited for, then says why. */
export function StallSentence({ table, tables, nowMs, botTables }: Props) {
  const t = useTranslations('console.stall')
  const need = needOf(table, nowMs)
  if (need === 'ended') return <p>{t('ended')}</p>
  if (need === 'lobby') return <p>{t('lobby', { held: table.seats.filter((seat) => seat.people.length > 0).length })}</p>
  if (need === 'paused') return <PausedSentence table={table} nowMs={nowMs} />
  const sentence = need === 'waits' ? <WaitsSentence table={table} nowMs={nowMs} /> : goesWithClass(table, botTables) ? <p>{t('botsWithClass')}<StandIns table={table} /></p> : <RunningSentence table={table} behind={roundsBehind(table, tables)} />
  return <>{sentence}<PenAway table={table} /></>
}

function PenAway({ table }: Pick<Props, 'table'>) {
  const t = useTranslations('console.stall')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const away = penAwayAt(table)
  return away.length === 0 ? null : <p>{t('penAway', { seats: format.list(away.map(({ seat }) => seats(seat))) })}</p>
}

function RunningSentence({ table, behind }: { readonly table: TableRow; readonly behind: number }) {
  const t = useTranslations('console.stall')
  const marks = useMarks()
  const played = table.seats.filter((seat) => seat.people.length > 0)
  const done = played.filter((seat) => !seat.isAwaited).length
  return (
    <p>
      {behind > 0 ? t('behind', { rounds: behind }) : t('onTime')}{marks.sentences}
      {played.length === 0 ? t('botsOnly') : t('done', { done, of: played.length })}
      <StandIns table={table} />
    </p>
  )
}

function StandIns({ table }: Pick<Props, 'table'>) {
  const t = useTranslations('console.stall')
  const marks = useMarks()
  const seats = useTranslations('seats')
  const format = useFormatter()
  const standIns = table.seats.filter((seat) => seat.people.length > 0 && seat.control !== 'people')
  return standIns.length === 0 ? null : <>{marks.sentences}{t('standIns', { seats: format.list(standIns.map(({ seat }) => seats(seat))) })}</>
}

function PausedSentence({ table, nowMs }: Pick<Props, 'table' | 'nowMs'>) {
  const t = useTranslations('console.stall')
  const marks = useMarks()
  const span = useSpan({ unitDisplay: 'short' })
  const seconds = Math.max(0, Math.floor((nowMs - (table.pausedSinceMs ?? nowMs)) / 1_000))
  return (
    <p>
      <b className="font-semibold text-caution">{t('paused', { by: table.pausedBy === '' ? t('aHost') : table.pausedBy })}</b>{marks.sentences}
      {t('pausedFor', { span: span(seconds) })}{table.pauseReason === '' ? null : <>{marks.sentences}<q>{table.pauseReason}</q></>}{marks.sentences}
      {t('nobody')}
    </p>
  )
}

function WaitsSentence({ table, nowMs }: Pick<Props, 'table' | 'nowMs'>) {
  const t = useTranslations('console.stall')
  const seats = useTranslations('seats')
  const format = useFormatter()
  const span = useMinutes({ unitDisplay: 'long' })
  const marks = useMarks()
  const waits = waitsOf(table, nowMs)
  const minutes = (sinceMs: number | null) => (sinceMs === null ? 0 : Math.max(0, Math.floor((nowMs - sinceMs) / 60_000)))
  return (
    <p>
      <b className="font-semibold text-alarm">{t('waitsFor', { seats: format.list(waits.map((wait) => seats(wait.seat))) })}</b>{marks.sentences}
      {waits.map((wait) => t(wait.reason, { seat: seats(wait.seat), span: span(minutes(wait.sinceMs)), draft: table.phase !== 'negotiation' ? 'other' : wait.hasDraft ? 'saved' : 'none' })).join(marks.sentences)}
    </p>
  )
}
