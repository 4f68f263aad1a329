'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import type { HostCommand } from '../../engine/commands.ts'
import type { TableRow } from '../../protocol/messages.ts'
import { joinCodeShown } from '../door/joinCode.ts'
import { Button } from '../kit/Button.tsx'
import { LanguageSwitch } from '../kit/LanguageSwitch.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { Popover } from '../kit/Popover.tsx'
import { ThemeSwitch } from '../kit/ThemeSwitch.tsx'
import type { ConsoleSession } from './consoleModel.ts'
import { JoinQr } from './JoinQr.tsx'
import { attendanceOf, needOf, type TableNeed } from './tableState.ts'

type Props = {
  readonly session: ConsoleSession
  readonly tables: readonly TableRow[]
  readonly onRun: (matchIds: readonly string[], command: HostCommand) => void
}

/** Whose class, how to join it, and what goes to all tables at once. */
export function ConsoleBar({ session, tables, onRun }: Props) {
  const t = useTranslations('console')
  const there = attendanceOf(tables)
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-2.5 md:px-6 lg:min-h-[63px]">
      <Link href="/host" className="leading-none"><Nameplate /></Link>
      <div className="min-w-0">
        <h1 className="text-14 font-semibold">{session.title}</h1>
        <p className="text-13 text-ink-2">{t('summary', { tables: tables.length, ...there })}</p>
      </div>
      <Code session={session} />
      <div className="ml-auto flex flex-wrap items-center gap-2.5">
        <span className="hidden text-12 2xl:flex 2xl:gap-4"><ThemeSwitch /><LanguageSwitch /></span>
        <AllTables tables={tables} onRun={onRun} />
      </div>
    </header>
  )
}

function Code({ session }: { readonly session: ConsoleSession }) {
  const t = useTranslations('console')
  return (
    <div className="flex items-center gap-4 md:border-l md:border-rule md:pl-6">
      <div>
        <p className="text-12 text-ink-2">{t('joinCode')}</p>
        <p className="text-20 font-semibold tracking-[0.08em]">{joinCodeShown(session.code)}</p>
      </div>
      <Popover title={t('qr')} align="start" trigger={<Button size="small">{t('qr')}</Button>}>
        <JoinQr code={session.code} />
      </Popover>
    </div>
  )
}

/** What all tables can take now; a button shows only where some table would take it. */
function AllTables({ tables, onRun }: Omit<Props, 'session'>) {
  const t = useTranslations('console')
  const which = (...needs: readonly TableNeed[]) => tables.filter((table) => needs.includes(needOf(table))).map((table) => table.matchId)
  const [lobby, paused, playing] = [which('lobby'), which('paused'), which('running', 'waits')]
  const timed = tables.filter((table) => table.deadlineMs !== null && playing.includes(table.matchId)).map((table) => table.matchId)
  if (tables.length === 0) return null
  return (
    <>
      <span className="text-13 text-ink-2">{t('allTables')}</span>
      {paused.length === 0 ? null : <Button onClick={() => onRun(paused, { type: 'resumeClock' })}>{t('resume')}</Button>}
      {playing.length === 0 ? null : <Button onClick={() => onRun(playing, { type: 'pauseClock', reason: '' })}>{t('pause')}</Button>}
      {timed.length === 0 ? null : <Button onClick={() => onRun(timed, { type: 'extendPhase', byMs: 60_000 })}>{t('addMinute')}</Button>}
      {lobby.length > 0 ? <Button kind={playing.length === 0 ? 'primary' : 'outline'} onClick={() => onRun(lobby, { type: 'startMatch' })}>{t('startAll')}</Button> : null}
      {playing.length > 0 ? <Button kind="primary" onClick={() => onRun(playing, { type: 'advancePhase' })}>{t('advance')}</Button> : null}
    </>
  )
}
