'use client'

import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { HostCommand } from '../../engine/commands.ts'
import { SEATS, type Control, type Seat } from '../../engine/vocabulary.ts'
import type { TableRow } from '../../protocol/messages.ts'
import { Button } from '../kit/Button.tsx'
import { newId } from '../kit/newId.ts'
import { Popover } from '../kit/Popover.tsx'
import type { ConsoleActs } from './consoleModel.ts'
import { needOf } from './tableState.ts'

type Props = { readonly table: TableRow; readonly acts: ConsoleActs }

const MINUTE_MS = 60_000

/** The acts that would free this table come first; seeing, advancing and ending are always there. */
export function TableActs({ table, acts }: Props) {
  const t = useTranslations('console')
  const [failed, setFailed] = useState<string | null>(null)
  const need = needOf(table)
  const run = async (command: HostCommand) => setFailed(await acts.command([table.matchId], command))
  const button = (label: string, command: HostCommand) => <Button key={label} size="small" onClick={() => void run(command)}>{label}</Button>
  return (
    <>
      <Help table={table} onRun={run} />
      <div className="mt-2 flex flex-wrap gap-2">
        {need === 'waits' ? <Remedies table={table} button={button} /> : null}
        {need === 'lobby' ? button(t('start'), { type: 'startMatch' }) : null}
        {need === 'paused' ? button(t('resume'), { type: 'resumeClock' }) : null}
        {need === 'ended' ? null : <GivenBack table={table} button={button} />}
        {need === 'waits' || need === 'running' ? <>
          {table.deadlineMs === null ? null : button(t('extend'), { type: 'extendPhase', byMs: MINUTE_MS })}
          {need === 'running' ? button(t('pause'), { type: 'pauseClock', reason: '' }) : null}
          {button(t('advance'), { type: 'advancePhase' })}
        </> : null}
        {need === 'lobby' ? null : <SeeAs table={table} />}
        {need === 'ended' || need === 'lobby' ? null : <EndMatch table={table} onEnd={() => void run({ type: 'endMatch' })} />}
      </div>
      {failed === null ? null : <p role="alert" className="mt-1.5 text-12 font-semibold text-alarm">{failed}</p>}
    </>
  )
}

type ButtonMaker = (label: string, command: HostCommand) => ReactNode

/** For whoever is waited for: a nudge, and someone to stand in. */
function Remedies({ table, button }: { readonly table: TableRow; readonly button: ButtonMaker }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const waits = table.stall?.waitsFor ?? []
  const gone = waits.filter((wait) => wait.reason !== 'deciding').slice(0, 2)
  const nudge = waits.filter((wait) => wait.reason !== 'empty').map((wait) => wait.seat)
  return (
    <>
      {nudge.length === 0 ? null : button(t('nudge'), { type: 'tellTable', messageId: newId(), to: nudge, text: t('nudgeText') })}
      {gone.map((wait) => button(t('botFor', { seat: seats(wait.seat) }), { type: 'setControl', seat: wait.seat, control: 'bot' }))}
      {gone.filter((wait) => wait.reason !== 'empty').map((wait) => button(t('deputyFor', { seat: seats(wait.seat) }), { type: 'setControl', seat: wait.seat, control: 'deputy' }))}
    </>
  )
}

const STAND_INS: readonly Control[] = ['bot', 'deputy', 'host']

/** A stand-in for someone who is still seated can be undone. */
function GivenBack({ table, button }: { readonly table: TableRow; readonly button: ButtonMaker }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  return table.seats.filter((seat) => STAND_INS.includes(seat.control) && seat.people.length > 0).map((seat) =>
    button(t('giveBack', { seat: seats(seat.seat) }), { type: 'setControl', seat: seat.seat, control: 'people' }))
}

function Help({ table, onRun }: { readonly table: TableRow; readonly onRun: (command: HostCommand) => Promise<void> }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  return table.seats.filter((seat) => seat.helpText !== null).map((seat) => (
    <p key={seat.seat} className="mt-1 text-caution">
      {t('stall.help', { seat: seats(seat.seat), text: seat.helpText ?? '' })}{' '}
      <button type="button" className="link text-12 text-ink" onClick={() => void onRun({ type: 'answerHelp', seat: seat.seat })}>{t('answered')}</button>
    </p>
  ))
}

function SeeAs({ table }: { readonly table: TableRow }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const address = (as: Seat | 'whole') => `/matches/${table.matchId}?as=${as}`
  return (
    <Popover title={t('seeAs')} className="w-[220px]" trigger={<Button size="small">{t('seeAs')}</Button>}>
      <ul className="py-1">
        {(['whole', ...SEATS] as const).map((as) => (
          <li key={as}><a href={address(as)} target="_blank" rel="noopener" className="block px-4 py-1.5 text-13 hover:bg-wash">{as === 'whole' ? t('whole') : seats(as)}</a></li>
        ))}
      </ul>
    </Popover>
  )
}

/** Can't be undone, so it asks. */
function EndMatch({ table, onEnd }: { readonly table: TableRow; readonly onEnd: () => void }) {
  const t = useTranslations('console')
  const [open, setOpen] = useState(false)
  return (
    <Popover title={t('end')} className="w-[280px]" open={open} onOpenChange={setOpen} trigger={<Button size="small">{t('end')}</Button>}>
      <div className="p-4 text-13">
        <p>{t('endSure', { number: table.tableNumber })}</p>
        <div className="mt-3 flex gap-2">
          <Button kind="primary" size="small" onClick={() => { setOpen(false); onEnd() }}>{t('endYes')}</Button>
          <Button size="small" onClick={() => setOpen(false)}>{t('keep')}</Button>
        </div>
      </div>
    </Popover>
  )
}
