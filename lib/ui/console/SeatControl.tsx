'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HostCommand } from '../../engine/commands.ts'
import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import { Tag } from '../kit/Tag.tsx'
import type { ConsoleActs } from './consoleModel.ts'
import { deputyFor } from './TableActs.tsx'

type Props = { readonly seat: SeatRow; readonly table: TableRow; readonly acts: ConsoleActs }

/** Who sits for a seat now, and every other way to have it played. */
export function SeatControl({ seat, table, acts }: Props) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const [failed, setFailed] = useState<string | null>(null)
  if (table.ended) return null
  const run = async (command: HostCommand) => setFailed(await acts.command([table.matchId], command))
  const link = (label: string, command: HostCommand) => <button key={label} type="button" className="link text-12" onClick={() => void run(command)}>{label}</button>
  const name = seats(seat.seat)
  const deputy = deputyFor(seat)
  const standsIn = seat.control !== 'people' && seat.control !== 'open'
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 pl-8">
      {standsIn && (seat.people.length > 0 || seat.control === 'host') ? <Tag tone="caution">{t(`word.${seat.control}`)}</Tag> : null}
      {standsIn && seat.people.length > 0 ? link(t('giveBack', { seat: name }), { type: 'setControl', seat: seat.seat, control: 'people' }) : null}
      {seat.control === 'bot' ? null : link(t('botFor', { seat: name }), { type: 'setControl', seat: seat.seat, control: 'bot' })}
      {deputy === null || seat.control === 'deputy' ? null : link(t('deputyFor', { seat: name }), { type: 'nameDeputy', seat: seat.seat, personId: deputy })}
      {seat.control === 'host' ? <a className="link text-12" href={`/matches/${table.matchId}?as=${seat.seat}`}>{t('play', { seat: name })}</a> : link(t('hostFor', { seat: name }), { type: 'setControl', seat: seat.seat, control: 'host' })}
      {seat.people.length === 0 && seat.control !== 'open' ? link(t('leaveOpen', { seat: name }), { type: 'setControl', seat: seat.seat, control: 'open' }) : null}
      {failed === null ? null : <span role="alert" className="w-full text-12 font-semibold text-alarm">{failed}</span>}
    </div>
  )
}
