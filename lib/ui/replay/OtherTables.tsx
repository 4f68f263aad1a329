'use client'

import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { Section, WideTable } from '../debrief/Section.tsx'
import { useTable } from '../desk/table.tsx'
import { SeatName } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import type { OtherTable } from './useTablesBeside.ts'

type Props = { readonly matchId: string; readonly tables: readonly OtherTable[]; readonly onBeside: (matchId: string) => void }

/** The same seat at every table of the session: where it stands at this round, and at the end its rank and its place against par. */
export function OtherTables({ matchId, tables, onBeside }: Props) {
  const { view } = useTable()
  const t = useTranslations('replay.tables')
  const list = useTranslations('replay.list')
  const replay = useTranslations('replay')
  if (tables.length < 2) return null
  const { round } = view.match
  const isOver = view.end !== null
  return (
    <Section title={t('title')} note={isOver ? t('final') : t('note', { round })}>
      <WideTable label={t('title')}>
        <thead>
          <tr className="border-b border-ink text-12 text-ink-2">
            <th scope="col" className="py-1 text-left font-normal">{replay('seatColumn')}</th>
            {tables.map((table) => (
              <th key={table.matchId} scope="col" className={classes('py-1 px-2 text-right font-normal', table.matchId === matchId && 'font-semibold text-ink')}>
                {table.matchId === matchId ? list('table', { number: table.tableNumber }) : <button type="button" className="link min-h-6 pointer-coarse:min-h-11" onClick={() => onBeside(table.matchId)}>{list('table', { number: table.tableNumber })}</button>}
                {table.end === 'finished' || !isOver ? null : <span className="block text-alarm">{t(table.end === 'war' ? 'war' : 'byHost')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SEATS.map((seat) => (
            <tr key={seat} className="border-b border-rule align-top">
              <th scope="row" className="py-2 text-left font-normal"><SeatName seat={seat} size={18} /></th>
              {tables.map((table) => <td key={table.matchId} className={classes('py-2 px-2 text-right', table.matchId === matchId && 'bg-wash')}>{isOver ? <Result table={table} seat={seat} count={tables.length} /> : <Standing table={table} seat={seat} round={round} />}</td>)}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  )
}

type Cell = { readonly table: OtherTable; readonly seat: Seat }

/** A table that ended earlier stays where it ended. */
function Standing({ table, seat, round }: Cell & { readonly round: number }) {
  const t = useTranslations('replay.tables')
  const standing = table.rounds.findLast((one) => one.round <= round)
  if (standing === undefined) return <span className="text-ink-2">{round === 0 ? 0 : t('none')}</span>
  return <SignedFigure amount={standing.change[seat]} />
}

function Result({ table: { results }, seat, count }: Cell & { readonly count: number }) {
  const t = useTranslations('replay.tables')
  const { total, rank, parPercentile } = results[seat]
  return (
    <>
      <SignedFigure amount={total} className="text-15 font-semibold" />
      <span className={classes('block text-12', rank === 1 ? 'font-semibold' : 'text-ink-2')}>{t('rank', { rank, count })}</span>
      {parPercentile === null ? null : <span className="block text-12 text-ink-2">{t('par', { value: Math.round(parPercentile) })}</span>}
    </>
  )
}
