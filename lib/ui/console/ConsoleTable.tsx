'use client'

import { useTranslations } from 'use-intl'
import { SEATS } from '../../engine/vocabulary.ts'
import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import { Chop, type ChopState } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { Clock } from '../kit/Clock.tsx'
import type { ConsoleActs, ConsoleFacts } from './consoleModel.ts'
import { StallSentence } from './StallSentence.tsx'
import { TableActs } from './TableActs.tsx'
import { useMinutes } from '../kit/useSpan.ts'
import { useMarks } from '../kit/useMarks.ts'
import { hasCall, needOf, seatWordOf } from './tableState.ts'

type Props = { readonly table: TableRow; readonly tables: readonly TableRow[]; readonly facts: ConsoleFacts; readonly nowMs: number; readonly acts: ConsoleActs }

/** One table: number, phase and clock, six seats each with a word, a sentence, and the acts that would free it. */
export function ConsoleTable({ table, tables, facts, nowMs, acts }: Props) {
  const t = useTranslations('console')
  const need = needOf(table, nowMs)
  const botTables = facts.paper?.hosting.botTables ?? 'withClass'
  const loud = need === 'waits' || need === 'paused' || hasCall(table)
  return (
    <li
      aria-label={t('table', { number: table.tableNumber })}
      className={classes('grid grid-cols-[44px_1fr] gap-x-4 gap-y-3 border-b border-rule px-4 py-3 md:grid-cols-[44px_128px_1fr] md:px-6 lg:min-h-[88px] lg:grid-cols-[56px_128px_340px_1fr] lg:items-center lg:gap-x-5', loud && 'bg-sheet')}
    >
      <span aria-hidden className="font-serif text-32 lining-nums">{table.tableNumber}</span>
      <PhaseCell table={table} offsetMs={facts.offsetMs} />
      <ul className="col-span-full flex justify-between gap-1 md:col-span-1 md:max-w-[380px]">
        {SEATS.map((name) => {
          const seat = table.seats.find((one) => one.seat === name)
          return seat === undefined ? null : <SeatCell key={name} seat={seat} table={table} nowMs={nowMs} />
        })}
      </ul>
      <div className="col-span-full min-w-0 text-13 lg:col-span-1">
        <StallSentence table={table} tables={tables} nowMs={nowMs} botTables={botTables} />
        <TableActs table={table} nowMs={nowMs} acts={acts} sessionId={facts.paper?.sessionId ?? ''} botTables={botTables} />
      </div>
    </li>
  )
}

const STEPS = ['briefing', 'negotiation', 'reveal', 'reaction', 'crisis'] as const

function PhaseCell({ table, offsetMs }: { readonly table: TableRow; readonly offsetMs: number }) {
  const t = useTranslations('console')
  const phases = useTranslations('phases')
  const marks = useMarks()
  const present = STEPS.findIndex((step) => step === table.phase)
  return (
    <div className="min-w-0 text-13">
      <p className="font-semibold">{phases(table.phase)}</p>
      {table.round === 0 ? null : (
        <div className={classes('flex flex-wrap items-baseline text-ink-2', marks.sentences !== '' && 'gap-x-1')}>
          {t('round', { round: table.round })}{table.ended ? null : marks.parts.trim()}
          {table.ended ? null : table.pausedSinceMs === null ? <Clock deadlineMs={table.deadlineMs} offsetMs={offsetMs} size="small" hideEnd /> : <b className="font-semibold text-ink">{t('paused')}</b>}
        </div>
      )}
      <div aria-hidden className="mt-1.5 flex max-w-[112px] gap-1">
        {STEPS.map((step, index) => <span key={step} className={classes('h-[3px] flex-1', index === present ? 'h-[4px] bg-ink' : index < present ? 'bg-ink-3' : 'bg-rule')} />)}
      </div>
    </div>
  )
}

/** Phases in which a seat does something that is then closed. */
const MOVES: ReadonlySet<string> = new Set(['negotiation', 'reaction', 'crisis'])

function SeatCell({ seat, table, nowMs }: { readonly seat: SeatRow; readonly table: TableRow; readonly nowMs: number }) {
  const t = useTranslations('console.word')
  const seats = useTranslations('seats')
  const span = useMinutes({ unitDisplay: 'narrow', units: 1 })
  const { word, minutes } = seatWordOf(seat, table, nowMs)
  const bad = word === 'absent' || word === 'offline' || word === 'idle'
  const isDone = !seat.isAwaited && MOVES.has(table.phase)
  const state: ChopState = word === 'absent' || word === 'offline' || word === 'open' ? 'absent' : isDone || word === 'read' ? 'filled' : 'outline'
  const names = seat.people.map((person) => person.name).join(', ')
  return (
    <li className="flex w-[54px] flex-col items-center gap-1 text-center" title={names === '' ? seats(seat.seat) : `${seats(seat.seat)}: ${names}`}>
      <Chop seat={seat.seat} state={state} />
      <span className={classes('text-11 leading-[13px] break-keep', bad ? 'font-semibold text-alarm' : 'text-ink-2')}>{t(word, { span: span(minutes) })}</span>
      {seat.helpText === null ? null : <span className="size-1.5 rounded-full bg-caution" aria-hidden />}
    </li>
  )
}
