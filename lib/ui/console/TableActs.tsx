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

const EXTEND: HostCommand = { type: 'extendPhase', byMs: 60_000 }

/** The acts that would free this table stand open; seeing it as someone, and all else, are behind one button each. */
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
        {need === 'waits' && table.deadlineMs !== null ? button(t('extend'), EXTEND) : null}
        {need === 'lobby' ? null : <SeeAs table={table} />}
        {need === 'ended' || need === 'lobby' ? null : <MoreActs table={table} onRun={run} />}
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

/** What the host may do to any table that runs. Ending can't be undone, so it asks. */
function MoreActs({ table, onRun }: { readonly table: TableRow; readonly onRun: (command: HostCommand) => Promise<void> }) {
  const t = useTranslations('console')
  const [open, setOpen] = useState(false)
  const [asks, setAsks] = useState(false)
  const run = (command: HostCommand) => {
    setOpen(false)
    void onRun(command)
  }
  const item = (label: string, command: HostCommand) => <button type="button" className="block w-full px-4 py-1.5 text-left text-13 hover:bg-wash pointer-coarse:min-h-11" onClick={() => run(command)}>{label}</button>
  const shift = (isOpen: boolean) => {
    setOpen(isOpen)
    setAsks(false)
  }
  return (
    <Popover title={t('more')} className="w-[240px]" open={open} onOpenChange={shift} trigger={<Button size="small">{t('more')}</Button>}>
      {asks ? (
        <div className="p-4 text-13">
          <p>{t('endSure', { number: table.tableNumber })}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button kind="primary" size="small" onClick={() => run({ type: 'endMatch' })}>{t('endYes')}</Button>
            <Button size="small" onClick={() => setAsks(false)}>{t('keep')}</Button>
          </div>
        </div>
      ) : (
        <div className="py-1">
          {table.pausedSinceMs === null ? item(t('pause'), { type: 'pauseClock', reason: '' }) : item(t('resume'), { type: 'resumeClock' })}
          {table.deadlineMs === null ? null : item(t('addMinute'), EXTEND)}
          {item(t('advance'), { type: 'advancePhase' })}
          <button type="button" className="block w-full border-t border-rule px-4 py-1.5 text-left text-13 text-alarm hover:bg-wash pointer-coarse:min-h-11" onClick={() => setAsks(true)}>{t('end')}</button>
        </div>
      )}
    </Popover>
  )
}
