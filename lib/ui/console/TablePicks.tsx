'use client'

import { useTranslations } from 'use-intl'
import type { TableRow } from '../../protocol/messages.ts'
import { Check } from '../kit/Check.tsx'
import { Segmented } from '../kit/Segmented.tsx'

export type TablePick = { readonly to: 'all' | 'some'; readonly matchIds: readonly string[] }
export const ALL_TABLES: TablePick = { to: 'all', matchIds: [] }

/** All that still play, or those ticked. */
export function pickedTables({ to, matchIds }: TablePick, tables: readonly TableRow[]): readonly string[] {
  const open = tables.filter(({ ended }) => !ended).map(({ matchId }) => matchId)
  return to === 'all' ? open : open.filter((matchId) => matchIds.includes(matchId))
}

type Props = { readonly tables: readonly TableRow[]; readonly pick: TablePick; readonly onPick: (pick: TablePick) => void }

export function TablePicks({ tables, pick, onPick }: Props) {
  const t = useTranslations('console')
  const toggle = (matchId: string) => onPick({ to: 'some', matchIds: pick.matchIds.includes(matchId) ? pick.matchIds.filter((one) => one !== matchId) : [...pick.matchIds, matchId] })
  return (
    <div>
      <div className="flex items-center gap-2"><span aria-hidden className="text-13 text-ink-2">{t('to')}</span><Segmented label={t('to')} value={pick.to} onChange={(to) => onPick({ ...pick, to })} options={[{ value: 'all', label: t('toAll') }, { value: 'some', label: t('toSome') }]} /></div>
      {pick.to === 'all' ? null : (
        <fieldset className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
          <legend className="sr-only">{t('tables')}</legend>
          {tables.filter(({ ended }) => !ended).map((table) => <Check key={table.matchId} checked={pick.matchIds.includes(table.matchId)} onChange={() => toggle(table.matchId)}>{t('table', { number: table.tableNumber })}</Check>)}
        </fieldset>
      )}
    </div>
  )
}
