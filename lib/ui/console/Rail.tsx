'use client'

import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { HostCommand } from '../../engine/commands.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { TableRow } from '../../protocol/messages.ts'
import { Button } from '../kit/Button.tsx'
import { Field, FIELD_CLASSES, TextArea } from '../kit/Field.tsx'
import { LocalTime } from '../kit/LocalTime.tsx'
import { newId } from '../kit/newId.ts'
import { Segmented } from '../kit/Segmented.tsx'
import type { ConsoleActs, ConsoleFacts, PreparedInject, RecordLine, SeatClaim } from './consoleModel.ts'

/** Beside the tables: what the host says and sends, and what was done. */
export function Rail({ facts, acts }: { readonly facts: ConsoleFacts; readonly acts: ConsoleActs }) {
  const tables = facts.tables ?? []
  return (
    <aside className="border-ink bg-sheet px-4 pb-6 max-lg:border-t lg:w-[328px] lg:overflow-y-auto lg:border-l lg:px-5">
      {facts.claims.length === 0 ? null : <Claims claims={facts.claims} acts={acts} />}
      <Inject tables={tables} prepared={facts.prepared} acts={acts} />
      <MessageForm tables={tables} acts={acts} />
      <Record lines={facts.record} />
    </aside>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="border-rule py-4 not-last:border-b">
      <h2 className="mb-2 text-15 font-semibold">{title}</h2>
      {children}
    </section>
  )
}

function Claims({ claims, acts }: { readonly claims: readonly SeatClaim[]; readonly acts: ConsoleActs }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  return (
    <Part title={t('claims')}>
      {claims.map((claim) => (
        <div key={claim.claimId} className="py-1.5 text-13">
          <p>{t('claimText', { name: claim.name, seat: seats(claim.seat), number: claim.tableNumber })}</p>
          <div className="mt-1.5 flex gap-2">
            <Button size="small" kind="primary" onClick={() => void acts.answerClaim(claim.claimId, 'approve')}>{t('approve')}</Button>
            <Button size="small" onClick={() => void acts.answerClaim(claim.claimId, 'deny')}>{t('deny')}</Button>
          </div>
        </div>
      ))}
    </Part>
  )
}

function TableSelect({ tables, value, onChange }: { readonly tables: readonly TableRow[]; readonly value: string; readonly onChange: (matchId: string) => void }) {
  const t = useTranslations('console')
  return (
    <select aria-label={t('whichTable')} className={`${FIELD_CLASSES} mt-2`} value={value} onChange={(event) => onChange(event.target.value)}>
      {tables.map((table) => <option key={table.matchId} value={table.matchId} className="bg-sheet">{t('table', { number: table.tableNumber })}</option>)}
    </select>
  )
}

type Sending = { readonly type: 'idle' | 'sending' | 'sent' } | { readonly type: 'failed'; readonly why: string }

function SendState({ state }: { readonly state: Sending }) {
  const t = useTranslations('console')
  if (state.type === 'failed') return <p role="alert" className="mt-1.5 text-12 font-semibold text-alarm">{state.why}</p>
  return <p role="status" className="sr-only">{state.type === 'sent' ? t('sent') : ''}</p>
}

function useSending(acts: ConsoleActs) {
  const [state, setState] = useState<Sending>({ type: 'idle' })
  const send = async (matchIds: readonly string[], command: HostCommand): Promise<boolean> => {
    setState({ type: 'sending' })
    const why = await acts.command(matchIds, command)
    setState(why === null ? { type: 'sent' } : { type: 'failed', why })
    return why === null
  }
  return { state, send }
}

function Inject({ tables, prepared, acts }: { readonly tables: readonly TableRow[]; readonly prepared: readonly PreparedInject[]; readonly acts: ConsoleActs }) {
  const t = useTranslations('console')
  const [kind, setKind] = useState<'written' | 'prepared'>('written')
  const [text, setText] = useState('')
  const [chosenId, setChosenId] = useState(prepared[0]?.id ?? '')
  const [to, setTo] = useState<'all' | 'table'>('all')
  const [matchId, setMatchId] = useState('')
  const { state, send } = useSending(acts)
  const chosen = prepared.find((inject) => inject.id === chosenId)
  const goes = kind === 'written' ? text.trim() : (chosen?.text ?? '')
  const target = tables.find((table) => table.matchId === matchId) ?? tables[0]
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const matchIds = to === 'all' ? tables.map((table) => table.matchId) : target ? [target.matchId] : []
    const command: HostCommand = { type: 'releaseInject', injectId: newId(), worldEventId: kind === 'prepared' ? chosenId : null, text: goes, effects: [] }
    if (goes !== '' && matchIds.length > 0 && await send(matchIds, command)) setText('')
  }
  return (
    <Part title={t('inject')}>
      <form onSubmit={(event) => void submit(event)}>
        {prepared.length === 0 ? null : <Segmented className="mb-2" label={t('inject')} value={kind} onChange={setKind} options={[{ value: 'written', label: t('written') }, { value: 'prepared', label: t('prepared') }]} />}
        {kind === 'written'
          ? <TextArea label={t('injectLabel')} hideLabel placeholder={t('injectLabel')} hint={t('injectHint')} value={text} onChange={(event) => setText(event.target.value)} maxLength={2_000} inputClassName="font-serif text-15!" />
          : <PreparedChoice prepared={prepared} value={chosenId} onChange={setChosenId} />}
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Segmented label={t('to')} value={to} onChange={setTo} options={[{ value: 'all', label: t('toAll') }, { value: 'table', label: t('toTable') }]} />
          <Button type="submit" kind="primary" size="small" className="ml-auto" disabled={goes === '' || tables.length === 0 || state.type === 'sending'}>{t('injectSend')}</Button>
        </div>
        {to === 'table' ? <TableSelect tables={tables} value={target?.matchId ?? ''} onChange={setMatchId} /> : null}
        <SendState state={state} />
      </form>
    </Part>
  )
}

function PreparedChoice({ prepared, value, onChange }: { readonly prepared: readonly PreparedInject[]; readonly value: string; readonly onChange: (id: string) => void }) {
  const t = useTranslations('console')
  return (
    <>
      <select aria-label={t('prepared')} className={FIELD_CLASSES} value={value} onChange={(event) => onChange(event.target.value)}>
        {prepared.map((inject) => <option key={inject.id} value={inject.id} className="bg-sheet">{inject.title}</option>)}
      </select>
      <p className="mt-2 font-serif text-14">{prepared.find((inject) => inject.id === value)?.text}</p>
    </>
  )
}

function MessageForm({ tables, acts }: { readonly tables: readonly TableRow[]; readonly acts: ConsoleActs }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const label = useId()
  const [to, setTo] = useState<'all' | 'table' | 'seat'>('all')
  const [matchId, setMatchId] = useState('')
  const [seat, setSeat] = useState<Seat>('beijing')
  const [text, setText] = useState('')
  const { state, send } = useSending(acts)
  const target = tables.find((table) => table.matchId === matchId) ?? tables[0]
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const matchIds = to === 'all' ? tables.map((table) => table.matchId) : target ? [target.matchId] : []
    if (text.trim() === '' || matchIds.length === 0) return
    if (await send(matchIds, { type: 'tellTable', messageId: newId(), to: to === 'seat' ? [seat] : 'all', text: text.trim() })) setText('')
  }
  return (
    <Part title={t('message')}>
      <form onSubmit={(event) => void submit(event)} aria-labelledby={label}>
        <Segmented label={t('to')} value={to} onChange={setTo} options={[{ value: 'all', label: t('toAll') }, { value: 'table', label: t('toTable') }, { value: 'seat', label: t('toSeat') }]} />
        {to === 'all' ? null : <TableSelect tables={tables} value={target?.matchId ?? ''} onChange={setMatchId} />}
        {to === 'seat' ? (
          <select aria-label={t('whichSeat')} className={`${FIELD_CLASSES} mt-2`} value={seat} onChange={(event) => setSeat(SEATS.find((one) => one === event.target.value) ?? 'beijing')}>
            {SEATS.map((one) => <option key={one} value={one} className="bg-sheet">{seats(one)}</option>)}
          </select>
        ) : null}
        <div className="mt-2 flex items-start gap-2">
          <Field label={t('write')} hideLabel placeholder={t('write')} className="flex-1" value={text} onChange={(event) => setText(event.target.value)} maxLength={2_000} dir="auto" />
          <Button type="submit" className="min-h-[37px]" disabled={text.trim() === '' || state.type === 'sending'}>{t('send')}</Button>
        </div>
        <SendState state={state} />
      </form>
    </Part>
  )
}

function Record({ lines }: { readonly lines: readonly RecordLine[] }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  return (
    <Part title={t('record')}>
      {lines.length === 0 ? <p className="text-13 text-ink-2">{t('recordEmpty')}</p> : (
        <ol className="text-12">
          {lines.map((line) => (
            <li key={line.id} className="flex gap-3 py-1">
              <LocalTime atMs={line.atMs} className="flex-none whitespace-nowrap text-ink-2" />
              <span>{t(`recordOf.${line.act}`, { who: line.by ?? t('you'), table: line.tableNumber, seat: line.seat === null ? '' : seats(line.seat) })}</span>
            </li>
          ))}
        </ol>
      )}
    </Part>
  )
}
