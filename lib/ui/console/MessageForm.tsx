'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { TableRow } from '../../protocol/messages.ts'
import { Button } from '../kit/Button.tsx'
import { Field, FIELD_CLASSES } from '../kit/Field.tsx'
import { newId } from '../kit/newId.ts'
import { Segmented } from '../kit/Segmented.tsx'
import type { ConsoleActs } from './consoleModel.ts'
import { SendState } from './SendState.tsx'
import { useSending } from './useSending.ts'

type Props = { readonly tables: readonly TableRow[]; readonly acts: ConsoleActs }

/** To everyone, a table, a seat of one table, or the same seat at every table. */
export function MessageForm({ tables, acts }: Props) {
  const t = useTranslations('console')
  const [to, setTo] = useState<'all' | 'table' | 'seat'>('all')
  const [matchId, setMatchId] = useState('')
  const [seat, setSeat] = useState<Seat>('beijing')
  const [text, setText] = useState('')
  const { state, send } = useSending()
  const everyTable = tables.map((table) => table.matchId)
  const matchIds = to === 'all' || matchId === 'every' ? everyTable : everyTable.filter((id, index) => (matchId === '' ? index === 0 : id === matchId))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || matchIds.length === 0) return
    if (await send(() => acts.command(matchIds, { type: 'tellTable', messageId: newId(), to: to === 'seat' ? [seat] : 'all', text: text.trim() }))) setText('')
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Segmented label={t('messageTo')} value={to} onChange={setTo} options={[{ value: 'all', label: t('toAll') }, { value: 'table', label: t('toTable') }, { value: 'seat', label: t('toSeat') }]} />
      {to === 'all' ? null : (
        <select aria-label={t('whichTable')} className={`${FIELD_CLASSES} mt-2`} value={matchId === '' ? everyTable[0] : matchId} onChange={(event) => setMatchId(event.target.value)}>
          {to === 'seat' ? <option value="every" className="bg-sheet">{t('everyTable')}</option> : null}
          {tables.map((table) => <option key={table.matchId} value={table.matchId} className="bg-sheet">{t('table', { number: table.tableNumber })}</option>)}
        </select>
      )}
      {to === 'seat' ? (
        <select aria-label={t('whichSeat')} className={`${FIELD_CLASSES} mt-2`} value={seat} onChange={(event) => setSeat(SEATS.find((one) => one === event.target.value) ?? 'beijing')}>
          <SeatOptions />
        </select>
      ) : null}
      <div className="mt-2 flex items-start gap-2">
        <Field label={t('write')} hideLabel placeholder={t('write')} className="flex-1" required value={text} onChange={(event) => setText(event.target.value)} maxLength={2_000} dir="auto" />
        <Button type="submit" className="min-h-[37px]" disabled={state.type === 'sending'}>{t('send')}</Button>
      </div>
      <SendState state={state} />
    </form>
  )
}

export function SeatOptions() {
  const seats = useTranslations('seats')
  return SEATS.map((one) => <option key={one} value={one} className="bg-sheet">{seats(one)}</option>)
}
