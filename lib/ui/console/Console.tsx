'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HostCommand } from '../../engine/commands.ts'
import { Banner } from '../kit/Banner.tsx'
import { EmptyState, Loading } from '../kit/EmptyState.tsx'
import { LocalTime } from '../kit/LocalTime.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { ConsoleBar } from './ConsoleBar.tsx'
import type { ConsoleActs, ConsoleFacts } from './consoleModel.ts'
import { ConsoleTable } from './ConsoleTable.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { Claims, Rail } from './Rail.tsx'
import { inOrder, needOf } from './tableState.ts'

/** All tables of a session on one page. */
export function Console({ facts, acts }: { readonly facts: ConsoleFacts; readonly acts: ConsoleActs }) {
  const t = useTranslations('console')
  const [order, setOrder] = useState<'stalledFirst' | 'byNumber'>('stalledFirst')
  const [failed, setFailed] = useState<string | null>(null)
  const nowMs = useNow(facts.offsetMs)
  const tables = facts.tables ?? []
  const isFirst = tables.every(({ phase }) => phase === 'lobby')
  const runAll = async (matchIds: readonly string[], command: HostCommand) => setFailed(await acts.command(matchIds, command))
  return (
    <main className="flex min-h-dvh flex-col bg-paper lg:h-dvh">
      {facts.staleSinceMs === null ? null : <Banner lead={t.rich('stale', { time: () => <LocalTime key="time" atMs={facts.staleSinceMs ?? 0} show="seconds" /> })} />}
      <ConsoleBar facts={facts} acts={acts} nowMs={nowMs} onRun={(matchIds, command) => void runAll(matchIds, command)} />
      {failed === null ? null : <p role="alert" className="bg-sheet px-6 py-2 text-13 font-semibold text-alarm">{failed}</p>}
      {facts.paper === null ? null : <div className="bg-sheet px-4 lg:hidden"><Claims paper={facts.paper} acts={acts} /></div>}
      <div className="flex min-h-0 flex-1 flex-col border-t border-ink lg:flex-row">
        <section className="flex min-h-0 min-w-0 flex-1 flex-col" aria-label={t('tables')}>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-ink px-4 py-1.5 md:px-6">
            <h2 className="text-15 font-semibold">{t('tables')}</h2>
            <Segmented label={t('order')} value={order} onChange={setOrder} options={[{ value: 'stalledFirst', label: t('stalledFirst') }, { value: 'byNumber', label: t('byNumber') }]} />
            {facts.tables === null ? null : <Count needs={tables.map((table) => needOf(table, nowMs))} />}
          </div>
          {facts.tables === null ? <div className="px-4 md:px-6"><Loading title={t('reading')} /></div> : tables.length === 0 ? <div className="px-6"><EmptyState title={t('noTables')}>{t('noTablesText')}</EmptyState></div> : (
            <ul className="min-h-0 flex-1 lg:overflow-y-auto">
              {inOrder(tables, { order, nowMs }).map((table) => <ConsoleTable key={table.matchId} table={table} tables={tables} facts={facts} nowMs={nowMs} acts={acts} />)}
              {isFirst && facts.paper !== null ? <li><FirstSteps code={facts.paper.code} /></li> : null}
            </ul>
          )}
        </section>
        <Rail facts={facts} acts={acts} />
      </div>
    </main>
  )
}

function Count({ needs }: { readonly needs: readonly string[] }) {
  const t = useTranslations('console')
  const count = (need: string) => needs.filter((one) => one === need).length
  const waiting = count('waits')
  return (
    <p aria-live="polite" className="text-13 text-ink-2 sm:ml-auto">
      {t.rich('count', {
        waiting, paused: count('paused'), running: count('running'),
        n: (words) => <b key="n" className={waiting > 0 ? 'font-semibold text-alarm' : 'font-semibold text-ink'}>{words}</b>,
        b: (words) => <b key={String(words)} className="font-semibold text-ink">{words}</b>,
      })}
    </p>
  )
}

/** The server's time, for who is away since when and how long a pause lasts. */
function useNow(offsetMs: number): number {
  const [nowMs, setNowMs] = useState(0)
  useEffect(() => {
    const tick = () => setNowMs(Date.now() + offsetMs)
    const first = setTimeout(tick, 0)
    const every = setInterval(tick, 1_000)
    return () => {
      clearTimeout(first)
      clearInterval(every)
    }
  }, [offsetMs])
  return nowMs
}
