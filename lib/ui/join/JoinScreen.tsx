'use client'

import Link from 'next/link'
import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { joinCodeShown } from '../door/joinCode.ts'
import { Button } from '../kit/Button.tsx'
import { Field, FIELD_CLASSES } from '../kit/Field.tsx'
import { LanguageSwitch } from '../kit/LanguageSwitch.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { sentBy } from '../kit/sentBy.ts'
import { ThemeSwitch } from '../kit/ThemeSwitch.tsx'
import { useIsAwake } from '../kit/useIsAwake.ts'
import { useMarks } from '../kit/useMarks.ts'
import { drawnSeat } from './drawnSeat.ts'
import type { JoinOffer, JoinRefusal, JoinRequest, JoinTable } from './joinModel.ts'
import { ReturnForm } from './ReturnForm.tsx'
import { SeatList } from './SeatList.tsx'

export type JoinState = { readonly type: 'idle' | 'sending' } | { readonly type: 'waiting'; readonly waitsFor: 'claim' | 'place' } | { readonly type: 'refused'; readonly reason: JoinRefusal }

type Props = { readonly offer: JoinOffer; readonly state: JoinState; readonly onRequest: (request: JoinRequest) => void }

/** Name, seat, desk: twenty seconds. */
export function JoinScreen({ offer, state, onRequest }: Props) {
  const t = useTranslations('join')
  const [name, setName] = useState('')
  const [lack, setLack] = useState<{ readonly of: 'name' | 'seat' } | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const isAwake = useIsAwake()
  const [matchId, setMatchId] = useState(() => firstOpen(offer.tables)?.matchId ?? '')
  const [wished, setWished] = useState<Seat | null>(null)
  const [way, setWay] = useState<'take' | 'claim' | 'return'>('take')
  const table = offer.tables.find((one) => one.matchId === matchId) ?? offer.tables[0]
  const place = table?.seats.find((one) => one.seat === wished)
  // A seat that was chosen before the script came is chosen.
  useEffect(() => {
    const chosen = form.current === null ? null : seatIn(new FormData(form.current))
    if (chosen !== null) startTransition(() => setWished(chosen))
  }, [])
  useEffect(() => {
    if (lack !== null) form.current?.querySelector<HTMLInputElement>(`input[name=${lack.of}]:enabled`)?.focus()
  }, [lack])
  // A seat that someone else took a moment ago is no longer chosen.
  const seat = place !== undefined && (way === 'claim' || place.free) ? place.seat : null
  const isDrawn = way === 'take' && offer.seating === 'drawn'
  const submit = (fields: FormData) => {
    const given = String(fields.get('name') ?? '').trim()
    const chosen = seatIn(fields)
    setName(given)
    if (given === '') return setLack({ of: 'name' })
    if (chosen === null && !isDrawn) return setLack({ of: 'seat' })
    setLack(null)
    if (way === 'claim' && chosen !== null && table) return onRequest({ type: 'claimSeat', code: offer.code, name: given, matchId: table.matchId, seat: chosen })
    if (way === 'take') onRequest({ type: 'takeSeat', code: offer.code, name: given, matchId: table?.matchId ?? null, seat: chosen })
  }
  const refusal = state.type === 'refused' ? state.reason : null
  const nameError = lack?.of === 'name' ? t('nameMissing') : refusal === 'badName' || refusal === 'nameTaken' ? t(`refused.${refusal}`) : null
  if (way === 'return') return <JoinFrame offer={offer} table={table}><ReturnForm refusal={refusal} onReturn={(returnCode) => onRequest({ type: 'comeBack', returnCode })} onBack={() => setWay('take')} /></JoinFrame>
  return (
    <JoinFrame offer={offer} table={table}>
      <form ref={form} className="flex flex-1 flex-col" {...sentBy(submit)} noValidate>
        <div className="px-4 pt-4 pb-5">
          <Field
            label={t('name')} hint={t('nameHint')} error={nameError} name="name" defaultValue={name} onChange={() => { if (lack?.of === 'name') setLack(null) }}
            autoComplete="nickname" maxLength={60} dir="auto" inputClassName="border-2 border-ink! px-4 py-2.5 text-20!"
          />
          {offer.tables.length > 1 && (offer.seating === 'chosen' || way === 'claim') ? <TableChoice tables={offer.tables} value={table?.matchId ?? ''} onChange={setMatchId} /> : null}
        </div>
        <div className="flex items-baseline gap-4 px-4 pb-3">
          <h2 className="text-15 font-semibold">{t('seat')}</h2>
          {offer.seating === 'chosen' && way === 'take' && table ? <button type="button" className="link ml-auto text-13" disabled={!isAwake} onClick={() => setWished(drawnSeat(table.seats, Math.random()))}>{t('draw')}</button> : null}
        </div>
        {way === 'claim' ? <p className="px-4 pb-3 text-13 text-ink-2">{t('meText')}</p> : null}
        {offer.seating === 'drawn' && way === 'take' ? <p className="border-y border-rule px-4 py-4 font-serif text-17">{t('assigned')}</p> : table ? <SeatList seats={table.seats} chosen={seat} onChoose={setWished} purpose={way} /> : null}
        <p className="px-4 py-5 text-13 text-ink-2">
          {way === 'take' ? <AlreadyHere onClaim={() => { setWay('claim'); setWished(null) }} onReturn={() => setWay('return')} /> : <button type="button" className="link text-ink" onClick={() => { setWay('take'); setWished(null) }}>{t('notMe')}</button>}
        </p>
        <JoinFoot state={state} seat={seat} way={way} seatless={lack?.of === 'seat' && seat === null} />
      </form>
    </JoinFrame>
  )
}

function seatIn(fields: FormData): Seat | null {
  return SEATS.find((one) => one === fields.get('seat')) ?? null
}

function AlreadyHere({ onClaim, onReturn }: { readonly onClaim: () => void; readonly onReturn: () => void }) {
  const t = useTranslations('join')
  const isAwake = useIsAwake()
  const code = (words: ReactNode) => <button type="button" className="link text-ink" disabled={!isAwake} onClick={onReturn}>{words}</button>
  const me = (words: ReactNode) => <button type="button" className="link font-semibold text-ink" disabled={!isAwake} onClick={onClaim}>{words}</button>
  return t.rich('already', { me, code })
}

function firstOpen(tables: readonly JoinTable[]): JoinTable | undefined {
  return tables.find((table) => table.seats.some((place) => place.free)) ?? tables[0]
}

function TableChoice({ tables, value, onChange }: { readonly tables: readonly JoinTable[]; readonly value: string; readonly onChange: (matchId: string) => void }) {
  const t = useTranslations('join')
  // A table that is chosen before the script has come would not stay chosen.
  const isAwake = useIsAwake()
  return (
    <label className="mt-4 block text-14 font-semibold">
      <span className="mb-1.5 block">{t('whichTable')}</span>
      <select className={`${FIELD_CLASSES} font-normal`} disabled={!isAwake} value={value} onChange={(event) => onChange(event.target.value)}>
        {tables.map((table) => <option key={table.matchId} value={table.matchId} className="bg-sheet text-ink">{t('table', { number: table.number })}</option>)}
      </select>
    </label>
  )
}

/** The one act, always in view. */
function JoinFoot({ state, seat, way, seatless }: { readonly state: JoinState; readonly seat: Seat | null; readonly way: 'take' | 'claim'; readonly seatless: boolean }) {
  const t = useTranslations('join')
  const seats = useTranslations('seats')
  const words = seat === null ? t('takeAny') : t(way === 'take' ? 'take' : 'claim', { seat: seats(seat) })
  const said = seatless ? t('seatMissing') : state.type === 'refused' && state.reason !== 'badName' && state.reason !== 'nameTaken' ? t(`refused.${state.reason}`) : null
  return (
    <div className="sticky bottom-0 mt-auto border-t border-ink bg-sheet p-4 pb-[max(16px,env(safe-area-inset-bottom))]">
      <div aria-live="polite">
        {said === null ? null : <p className="pb-3 text-13 font-semibold text-alarm">{said}</p>}
        {state.type === 'waiting' ? <p className="pb-3 text-13 font-semibold text-caution">{t(state.waitsFor === 'place' ? 'placing' : 'waiting')}</p> : null}
      </div>
      <Button type="submit" kind="primary" size="large" className="w-full" disabled={state.type === 'sending' || state.type === 'waiting'}>
        {state.type === 'sending' ? t('sitting') : words}
      </Button>
    </div>
  )
}

export function JoinFrame({ offer, table, children }: { readonly offer?: JoinOffer; readonly table?: JoinTable; readonly children: ReactNode }) {
  const t = useTranslations('join')
  const marks = useMarks()
  const where = [offer && joinCodeShown(offer.code), table && offer && offer.tables.length > 1 && offer.seating === 'chosen' ? t('table', { number: table.number }) : offer?.title].filter(Boolean).join(marks.parts)
  return (
    <main className="mx-auto flex min-h-dvh max-w-[520px] flex-col bg-sheet sm:border-x sm:border-rule">
      <header className="flex items-center gap-4 border-b border-ink px-4 py-3">
        <h1><Link href="/"><Nameplate /></Link></h1>
        <p className="ml-auto min-w-0 text-right text-13 text-ink-2">{where}</p>
      </header>
      <div className="flex flex-1 flex-col sm:flex-none">{children}</div>
      <footer className="flex justify-end gap-6 border-t border-rule px-4 py-2.5 text-12 sm:mt-auto"><ThemeSwitch /><LanguageSwitch /></footer>
    </main>
  )
}
