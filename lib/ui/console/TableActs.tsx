'use client'

import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { HostCommand } from '../../engine/commands.ts'
import { SEATS, type Control, type Seat } from '../../engine/vocabulary.ts'
import type { Hosting } from '../../protocol/hosting.ts'
import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { newId } from '../kit/newId.ts'
import { Popover } from '../kit/Popover.tsx'
import { extensionsOf, isOverDays, type ConsoleActs, type Run } from './consoleModel.ts'
import { HelpCalls } from './HelpCalls.tsx'
import { MoreActs } from './MoreActs.tsx'
import { StarForm } from './StarForm.tsx'
import { penAwayAt, waitsOf, type Wait } from './stall.ts'
import { goesWithClass, needOf } from './tableState.ts'

type Props = { readonly table: TableRow; readonly nowMs: number; readonly acts: ConsoleActs; readonly sessionId: string; readonly botTables: Hosting['botTables'] }

/** The acts that would free this table stand open; seeing it as someone, and all else, are behind one button each. */
export function TableActs({ table, nowMs, acts, sessionId, botTables }: Props) {
  const t = useTranslations('console')
  const [failed, setFailed] = useState<string | null>(null)
  const need = needOf(table, nowMs)
  const run: Run = async (command) => setFailed(await acts.command([table.matchId], command))
  const button = (label: string, command: HostCommand) => <Button key={label} size="small" onClick={() => void run(command)}>{label}</Button>
  return (
    <>
      <HelpCalls table={table} onRun={run} />
      <div className="mt-2 flex flex-wrap gap-2">
        {need === 'waits' ? <Remedies table={table} nowMs={nowMs} button={button} onRun={run} /> : null}
        {need === 'running' && goesWithClass(table, botTables) ? button(t('advance'), { type: 'advancePhase' }) : null}
        {penAwayAt(table).map((seat) => <DeputyButton key={seat.seat} seat={seat} button={button} />)}
        {need === 'lobby' ? button(t('start'), { type: 'startMatch' }) : null}
        {need === 'paused' ? button(t('resume'), { type: 'resumeClock' }) : null}
        {need === 'ended' ? <ButtonLink size="small" href={`/replays/${table.matchId}`}>{t('replay')}</ButtonLink> : <GivenBack table={table} button={button} />}
        {need === 'lobby' ? null : <SeeAs table={table} sessionId={sessionId} />}
        {need === 'lobby' ? null : <StarForm table={table} acts={acts} />}
        {need === 'ended' || need === 'lobby' ? null : <MoreActs table={table} onRun={run} />}
      </div>
      {failed === null ? null : <p role="alert" className="mt-1.5 text-12 font-semibold text-alarm">{failed}</p>}
    </>
  )
}

type ButtonMaker = (label: string, command: HostCommand) => ReactNode

/** For whoever is waited for: a nudge, someone to stand in, more time, or on without them. */
function Remedies({ table, nowMs, button, onRun }: { readonly table: TableRow; readonly nowMs: number; readonly button: ButtonMaker; readonly onRun: Run }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const waits = waitsOf(table, nowMs).filter(({ reason }) => reason !== 'yours')
  const gone = waits.filter(({ reason }) => GONE.has(reason))
  const botsForAll = async () => {
    for (const { seat } of gone) await onRun({ type: 'setControl', seat, control: 'bot' })
  }
  return (
    <>
      {waits.length === 0 ? null : <Nudge seats={waits.map((wait) => wait.seat)} nowMs={nowMs} onRun={onRun} />}
      {table.seats.filter((row) => gone.some(({ seat }) => seat === row.seat) && !penAwayAt(table).includes(row)).map((row) => <DeputyButton key={row.seat} seat={row} button={button} />)}
      {gone.length > 2 ? <Button size="small" onClick={() => void botsForAll()}>{t('botsForAll', { count: gone.length })}</Button> : gone.map(({ seat }) => button(t('botFor', { seat: seats(seat) }), { type: 'setControl', seat, control: 'bot' }))}
      {table.deadlineMs === null ? null : button(t(isOverDays(table) ? 'extendHour' : 'extend'), extensionsOf(table)[0].command)}
      {waits.length > 0 && waits.length === gone.length ? button(t('advance'), { type: 'advancePhase' }) : null}
    </>
  )
}

/** The pen of a delegation for another of its members who is here. */
function DeputyButton({ seat, button }: { readonly seat: SeatRow; readonly button: ButtonMaker }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const deputy = deputyFor(seat)
  return deputy === null ? null : button(t('deputyFor', { seat: seats(seat.seat) }), { type: 'nameDeputy', seat: seat.seat, personId: deputy })
}

const GONE: ReadonlySet<Wait['reason']> = new Set(['absent', 'offline', 'idle'])

const NUDGE_AGAIN_MS = 60_000

/** Once a minute: a line in the talk of those who are waited for. */
function Nudge({ seats, nowMs, onRun }: { readonly seats: readonly Seat[]; readonly nowMs: number; readonly onRun: Run }) {
  const t = useTranslations('console')
  const [lastMs, setLast] = useState(0)
  const nudge = () => {
    setLast(nowMs)
    void onRun({ type: 'tellTable', messageId: newId(), to: [...seats], text: t('nudgeText') })
  }
  return <Button size="small" disabled={nowMs - lastMs < NUDGE_AGAIN_MS} onClick={nudge}>{t(nowMs - lastMs < NUDGE_AGAIN_MS ? 'nudged' : 'nudge')}</Button>
}

/** Another member of the seat who is here. */
export function deputyFor(seat: SeatRow | undefined): string | null {
  return seat?.people.find(({ personId }) => personId !== seat.penId && seat.connectedIds.includes(personId))?.personId ?? null
}

const STAND_INS: readonly Control[] = ['bot', 'deputy', 'host']

/** A stand-in for someone who is still seated can be undone. */
function GivenBack({ table, button }: { readonly table: TableRow; readonly button: ButtonMaker }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  return table.seats.filter((seat) => STAND_INS.includes(seat.control) && seat.people.length > 0).map((seat) =>
    button(t('giveBack', { seat: seats(seat.seat) }), { type: 'setControl', seat: seat.seat, control: 'people' }))
}

function SeeAs({ table, sessionId }: { readonly table: TableRow; readonly sessionId: string }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const label = (as: Seat | 'whole' | 'public') => (as === 'whole' ? t('whole') : as === 'public' ? t('publicEyes') : seats(as))
  return (
    <Popover title={t('seeAs')} className="w-[220px]" trigger={<Button size="small">{t('seeAs')}</Button>}>
      <ul className="py-1">
        {(['whole', 'public', ...SEATS] as const).map((as) => (
          <li key={as}><a href={`/host/${sessionId}/tables/${table.matchId}?as=${as}`} className="block px-4 py-1.5 text-13 hover:bg-wash pointer-coarse:py-3">{label(as)}</a></li>
        ))}
      </ul>
    </Popover>
  )
}
