'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { classes } from '../kit/classes.ts'
import { Awaited } from '../kit/EmptyState.tsx'
import { later } from '../kit/later.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { useHasDesk, useTable } from '../desk/table.tsx'
import { useIsPhone, useIsWide } from '../desk/width.ts'
import { Aims } from './Aims.tsx'
import { AwayRow } from './AwayRow.tsx'
import { Budget } from './Budget.tsx'
import { Calls } from './Calls.tsx'
import { orderIsAimed } from './deviceOrders.ts'
import { OrderFoot } from './OrderFoot.tsx'
import type { Place } from './place.ts'
import { PenWords } from './PenNote.tsx'
import { OrderSlot, StatementSlot } from './OrderSlot.tsx'
import { useStatementWant } from './statementWords.ts'
import { useDraft, type DraftDesk } from './useDraft.ts'
import { useOtherPen, type OtherPen } from './useOtherPen.ts'

const Composer = later(() => import('./Composer.tsx').then((module) => module.Composer), { meanwhile: <Awaited className="min-h-64" /> })
const StatementForm = later(() => import('./StatementForm.tsx').then((module) => module.StatementForm), { meanwhile: <Awaited className="min-h-64" /> })
const AwayForm = later(() => import('./AwayForm.tsx').then((module) => module.AwayForm), { meanwhile: <Awaited className="min-h-64" /> })
const ForecastForm = later(() => import('./ForecastForm.tsx').then((module) => module.ForecastForm), { meanwhile: <Awaited className="min-h-64" /> })

/** Which row of the desk is being worked on. */
const SLOTS = [0, 1, 2] as const

/** Three orders, a statement, what happens if I am away; beside them the composer with its live preview. */
export function OrderDesk({ id, className }: { readonly id?: string; readonly className?: string }) {
  const t = useTranslations('orders.desk')
  if (useHasDesk()) return <OwnDesk id={id} className={className} />
  return <p id={id} tabIndex={id === undefined ? undefined : -1} className={classes('bg-paper px-4 py-3 text-13 text-ink-2 md:px-6', className)}><b className="font-semibold text-ink">{t('onlooker')}</b> {t('onlookerText')}</p>
}

function OwnDesk({ id, className }: { readonly id?: string; readonly className?: string }) {
  const { view } = useTable()
  const t = useTranslations('orders.desk')
  const draft = useDraft()
  const [place, setPlace] = useState<Place | null>(null)
  const wide = useIsWide()
  const phone = useIsPhone()
  const open = view.match.phase === 'negotiation'
  const sealed = !open || (view.desk?.sealedAtMs ?? null) !== null
  const pen = useOtherPen()
  const shown = place ?? firstPlace(draft)
  const wanting = useWanting(draft)
  const [asked, setAsked] = useState<Place | null>(null)
  const goTo = (next: Place | null) => { setPlace(next); setAsked(null) }
  const showWant = (wanted: Place) => { setPlace(wanted); setAsked(wanted) }
  const done = () => (place !== null && wanting.includes(place) ? showWant(place) : goTo(null))
  const isNothing = draft.slots.every((order) => order === null)
  const work = <Work place={wide ? shown : (place ?? shown)} asked={asked} draft={draft} open={open} sealed={sealed} pen={pen} onDone={() => goTo(null)} onPlace={goTo} />
  const title = typeof shown === 'number' ? t('slotTitle', { number: shown + 1 }) : t(shown)
  return (
    <section id={id} tabIndex={id === undefined ? undefined : -1} aria-label={t('title')} data-guide="order" className={classes('flex min-h-0 min-w-0 flex-col bg-sheet -outline-offset-2', className)}>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,478fr)_minmax(0,476fr)] max-[1179px]:grid-cols-1">
        <div className="flex min-h-0 flex-col overflow-y-auto">
          <Budget draft={draft.draft} />
          <Calls />
          {SLOTS.map((slot) => <OrderSlot key={slot} number={slot + 1} order={draft.slots[slot] ?? null} first={isNothing && slot === 0} chosen={wide && shown === slot} sealed={sealed} onChoose={() => goTo(slot)} />)}
          <StatementSlot statement={draft.draft.statement} chosen={wide && shown === 'statement'} onChoose={() => goTo('statement')} />
          <AwayRow chosen={wide && shown === 'away'} onChoose={() => goTo('away')} />
          {wide ? null : <Aims list className="grow md:px-6" />}
        </div>
        {wide ? <div className="min-h-0 overflow-y-auto border-l border-ink bg-paper">{work}</div> : (
          <Sheet title={title} from={phone ? 'foot' : 'right'} open={place !== null} onOpenChange={(open) => (open ? undefined : goTo(null))} foot={isFilled(draft, place) ? <Button kind="primary" size="large" className="w-full" onClick={done}>{t('done')}</Button> : undefined}>{work}</Sheet>
        )}
      </div>
      <div className="grid flex-none grid-cols-[minmax(0,478fr)_minmax(0,476fr)] border-t border-ink bg-sheet max-[1179px]:sticky max-[1179px]:bottom-0 max-[1179px]:grid-cols-1">
        <OrderFoot draft={draft} pen={pen} wanting={wanting[0] ?? null} onWant={showWant} onPlace={goTo} />
        {wide ? <Aims /> : null}
      </div>
    </section>
  )
}

/** What is kept as it is made still wants a way to say that one is done. */
function isFilled(draft: DraftDesk, place: Place | null): boolean {
  return place === 'statement' ? draft.draft.statement !== null : typeof place === 'number' && (draft.slots[place] ?? null) !== null
}

/** Where something is begun and not whole: what is pressed to seal leads there, and says what it wants. */
function useWanting(draft: DraftDesk): readonly Place[] {
  const { catalogue } = useTable()
  const statementWant = useStatementWant(draft.draft.statement)
  const orders = SLOTS.filter((slot) => { const one = draft.slots[slot] ?? null; return one !== null && !orderIsAimed(catalogue, one) })
  return statementWant === null ? orders : [...orders, 'statement']
}

/** The first empty slot, else the first one. */
function firstPlace(draft: DraftDesk): Place {
  return SLOTS.find((slot) => draft.slots[slot] === null) ?? 0
}

type WorkProps = { readonly place: Place; readonly asked: Place | null; readonly draft: DraftDesk; readonly open: boolean; readonly sealed: boolean; readonly pen: OtherPen; readonly onDone: () => void; readonly onPlace: (place: Place) => void }

function Work({ place, asked, draft, open, sealed, pen, onDone, onPlace }: WorkProps) {
  const t = useTranslations('orders.desk')
  const wide = useIsWide()
  const isEmpty = typeof place === 'number' && (draft.slots[place] ?? null) === null
  if (pen !== null && (isEmpty || place === 'away' || place === 'forecast')) return <p className="px-4 py-4 text-13"><PenWords pen={pen} /></p>
  if (place === 'statement') return <StatementForm title={wide ? t('statement') : undefined} statement={draft.draft.statement} asked={asked === place} sealed={sealed || pen !== null} onChange={draft.setStatement} />
  if (place === 'away') return <AwayForm onDone={onDone} />
  if (place === 'forecast') return <ForecastForm onDone={onDone} />
  return <Composer key={place} slot={place} asked={asked === place} draft={draft} closed={pen !== null ? 'otherPen' : !open ? 'phase' : sealed ? 'sealed' : null} onDone={onDone} onPlace={onPlace} />
}
