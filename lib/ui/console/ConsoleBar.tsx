'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HostCommand } from '../../engine/commands.ts'
import type { TableRow } from '../../protocol/messages.ts'
import { joinCodeShown } from '../door/joinCode.ts'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { LanguageSwitch } from '../kit/LanguageSwitch.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { Popover } from '../kit/Popover.tsx'
import { ThemeSwitch } from '../kit/ThemeSwitch.tsx'
import { extensionsOf, isOverDays, type ConsoleActs, type ConsoleFacts } from './consoleModel.ts'
import { JoinQr } from './JoinQr.tsx'
import { PauseForm } from './PauseForm.tsx'
import { PeopleSheet } from './PeopleSheet.tsx'
import { SessionSheet } from './SessionSheet.tsx'
import { attendanceOf, needOf, type TableNeed } from './tableState.ts'

type Props = {
  readonly facts: ConsoleFacts
  readonly acts: ConsoleActs
  readonly nowMs: number
  readonly onRun: (matchIds: readonly string[], command: HostCommand) => void
}

/** Whose class, how to join it, and what goes to all tables at once. */
export function ConsoleBar({ facts, acts, nowMs, onRun }: Props) {
  const t = useTranslations('console')
  const tables = facts.tables ?? []
  const code = facts.paper?.code ?? ''
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-3 px-4 py-2.5 md:px-6 lg:min-h-[63px] xl:flex-nowrap">
      <Link href="/host" className="leading-none"><Nameplate /></Link>
      <div className="min-w-0 max-sm:basis-full xl:flex-1">
        <h1 className="truncate text-14 font-semibold"><bdi>{facts.paper?.title}</bdi></h1>
        <p className="text-13 text-ink-2 xl:text-12">{facts.tables === null ? null : t('summary', { tables: tables.length, ...attendanceOf(tables) })}</p>
      </div>
      <Code code={code} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 md:ml-auto md:justify-end xl:flex-none xl:flex-nowrap">
        <div className="flex flex-wrap items-center gap-2 xl:flex-none">
          <span className="hidden text-12 2xl:flex 2xl:gap-4"><ThemeSwitch /><LanguageSwitch /></span>
          {facts.paper === null ? null : <PeopleSheet paper={facts.paper} tables={tables} acts={acts} />}
          {facts.paper === null ? null : <SessionSheet paper={facts.paper} acts={acts} />}
          <StartDebrief facts={facts} />
          {code === '' ? null : <ButtonLink href={`/projector/${code}`} target="_blank">{t('projector')}</ButtonLink>}
        </div>
        <AllTables tables={tables} nowMs={nowMs} onRun={onRun} />
      </div>
    </header>
  )
}

/** Once a table is over: its first starred moment, or its replay; from there the host leads every screen. */
function StartDebrief({ facts: { paper } }: Pick<Props, 'facts'>) {
  const t = useTranslations('console')
  const over = paper?.tables.filter(({ ended }) => ended).map(({ matchId }) => matchId) ?? []
  const first = paper?.moments.filter(({ kind, matchId }) => kind === 'star' && over.includes(matchId)).toSorted((one, other) => one.tableNumber - other.tableNumber || one.atMs - other.atMs)[0]
  const matchId = first?.matchId ?? over[0]
  return matchId === undefined ? null : <ButtonLink href={`/replays/${matchId}?at=${first?.place ?? 0}`}>{t('startDebrief')}</ButtonLink>
}

function Code({ code }: { readonly code: string }) {
  const t = useTranslations('console')
  return (
    <div className="flex-none md:border-l md:border-rule md:pl-5">
      <p className="flex gap-3 text-12 text-ink-2">{t('joinCode')}
        <Popover title={t('qr')} align="start" trigger={<button type="button" className="link text-12">{t('qr')}</button>}>
          <JoinQr code={code} />
        </Popover>
      </p>
      <p className="text-20 font-semibold tracking-[0.08em] whitespace-nowrap">{joinCodeShown(code)}</p>
    </div>
  )
}

/** What all tables can take now; a button shows only where some table would take it. */
function AllTables({ tables, nowMs, onRun }: Pick<Props, 'nowMs' | 'onRun'> & { readonly tables: readonly TableRow[] }) {
  const t = useTranslations('console')
  const [pausing, setPausing] = useState(false)
  const which = (...needs: readonly TableNeed[]) => tables.filter((table) => needs.includes(needOf(table, nowMs))).map((table) => table.matchId)
  const [lobby, paused, playing] = [which('lobby'), which('paused'), which('running', 'waits')]
  const timed = tables.filter((table) => table.deadlineMs !== null && playing.includes(table.matchId))
  // Together they get what the shortest phase among them would.
  const measure = timed.find((table) => !isOverDays(table)) ?? timed[0]
  const longer = measure === undefined ? null : extensionsOf(measure)[0]
  if (lobby.length + paused.length + playing.length === 0) return null
  const pause = (reason: string) => {
    setPausing(false)
    onRun(playing, { type: 'pauseClock', reason })
  }
  return (
    <div className="flex flex-wrap items-center xl:flex-none gap-2 md:border-l md:border-rule md:pl-5">
      <span className="text-13 whitespace-nowrap text-ink-2 xl:text-12">{t('allTables')}</span>
      {paused.length === 0 ? null : <Button onClick={() => onRun(paused, { type: 'resumeClock' })}>{t('resume')}</Button>}
      {playing.length === 0 ? null : <Popover title={t('pause')} open={pausing} onOpenChange={setPausing} trigger={<Button>{t('pause')}</Button>}><PauseForm onPause={pause} /></Popover>}
      {longer === null ? null : <Button onClick={() => onRun(timed.map((table) => table.matchId), longer.command)}>{t(longer.word)}</Button>}
      {lobby.length > 0 ? <Button kind={playing.length === 0 ? 'primary' : 'outline'} onClick={() => onRun(lobby, { type: 'startMatch' })}>{t('startAll')}</Button> : null}
      {playing.length > 0 ? <Button kind="primary" onClick={() => onRun(playing, { type: 'advancePhase' })}>{t('advance')}</Button> : null}
    </div>
  )
}
