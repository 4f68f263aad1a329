'use client'

import { useTranslations } from 'use-intl'
import { GAUGES } from '../../engine/vocabulary.ts'
import type { ProjectorTable } from '../../protocol/projector.ts'
import { classes } from '../kit/classes.ts'
import { Clock } from '../kit/Clock.tsx'
import { Gauge } from '../kit/Gauge.tsx'

type Props = { readonly table: ProjectorTable; readonly offsetMs: number; readonly alone: boolean }

/** One table, readable from the last row. */
export function ProjectedTable({ table, offsetMs, alone }: Props) {
  const t = useTranslations('console')
  const wall = useTranslations('console.wall')
  const phases = useTranslations('phases')
  const gauges = useTranslations('desk.gauge')
  return (
    <li className={classes('flex flex-col gap-3 border-r border-b border-rule p-5 max-sm:px-4', alone && 'max-w-[760px] border-r-0 sm:col-span-2 xl:col-span-4')}>
      <h2 className="flex items-baseline gap-3"><span className="font-serif text-44 lining-nums">{table.tableNumber}</span><span className="text-20 font-semibold">{phases(table.phase)}</span></h2>
      {table.round === 0 ? <p className="text-17 text-ink-2">{wall('lobby')}</p> : (
        <>
          <p className="text-17 text-ink-2">{wall('round', { round: table.round, rounds: table.rounds })}</p>
          {table.phase === 'debrief' ? null : <Clock deadlineMs={table.deadlineMs} paused={table.paused} offsetMs={offsetMs} size={alone ? 'crisis' : 'bar'} hideEnd={table.paused === null} />}
          {table.phase === 'negotiation' ? <p className="text-15">{t('sealedOf', { sealed: table.sealed, of: table.played })}</p> : null}
          <div className={classes('mt-auto grid', alone ? 'gap-2' : 'grid-cols-[auto_1fr_auto] gap-x-3 gap-y-1')}>{GAUGES.map((gauge) => <Gauge key={gauge} name={gauges(gauge)} value={table.gauges[gauge]} size={alone ? 'full' : 'wall'} />)}</div>
        </>
      )}
    </li>
  )
}
