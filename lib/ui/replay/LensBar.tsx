'use client'

import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { Choice } from '../orders/Choice.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { besideText, readBeside, type ReplayPlace, type Shows } from './replayAddress.ts'
import type { OtherTable } from './useTablesBeside.ts'

type Looked = Pick<ReplayPlace, 'lens' | 'shows' | 'beside'>
type Props = { readonly matchId: string; readonly looked: Looked; readonly tables: readonly OtherTable[]; readonly onLook: (to: Partial<Looked>) => void }
type Kind = 'whole' | Shows

const KINDS = ['whole', 'knew', 'forecast'] as const satisfies readonly Kind[]

/** How the match is looked at: all of it, what a capital knew, what it forecast; and what stands beside it. */
export function LensBar({ matchId, looked, tables, onLook }: Props) {
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  const { lens, shows, beside } = looked
  const seat: Seat = lens === 'whole' ? 'beijing' : lens
  const kind: Kind = lens === 'whole' ? 'whole' : shows
  const others = tables.filter((table) => table.matchId !== matchId).map((table) => ({ value: `match.${table.matchId}`, label: t('list.table', { number: table.tableNumber }) }))
  const real = matchId === REFERENCE_MATCH ? [] : [{ value: `match.${REFERENCE_MATCH}`, label: t('list.realCourse') }]
  const lenses = [{ value: 'whole', label: t('whole') }, ...SEATS.map((value) => ({ value, label: t('knew', { name: seats(value) }) })), ...SEATS.map((value) => ({ value: `forecast.${value}`, label: t('expected', { name: seats(value) }) }))]
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2 max-[720px]:gap-y-5">
      <div><p aria-hidden className="mb-1 text-12 font-semibold">{t('lens')}</p><Segmented className="*:min-h-[37px]" label={t('lens')} value={kind} options={KINDS.map((value) => ({ value, label: t(`lensKind.${value}`) }))} onChange={(to) => onLook(to === 'whole' ? { lens: 'whole', shows: 'knew' } : { lens: seat, shows: to })} /></div>
      {lens === 'whole' ? null : <Choice label={t('seatColumn')} value={lens} options={SEATS.map((value) => ({ value, label: seats(value) }))} onChange={(to) => onLook({ lens: to })} />}
      <Choice label={t('beside.label')} value={beside === null ? '' : besideText(beside)} none={t('beside.nothing')} onNone={() => onLook({ beside: null })} options={[...real, ...others, ...lenses]} onChange={(to) => onLook({ beside: readBeside(to) })} />
    </div>
  )
}
