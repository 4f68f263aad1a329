'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { StillProvider } from '../../client/StillProvider.tsx'
import type { Draft } from '../../engine/commands.ts'
import type { View } from '../../engine/viewShape.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { ReplayFilm } from '../../protocol/replay.ts'
import { orderSpec, useTable } from '../desk/table.tsx'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../orders/Choice.tsx'
import { StatementForm } from '../orders/StatementForm.tsx'
import { draftGiven, isAimed } from './forkDraft.ts'
import { ForkOrder } from './ForkOrder.tsx'
import { ForkOutcome } from './ForkOutcome.tsx'
import { ForkPapers } from './ForkPapers.tsx'
import { useFork } from './useFork.ts'
import { useWhatIf, type Paper, type WhatIfWish } from './useWhatIf.ts'
import { WhatIfOutcome } from './WhatIfOutcome.tsx'

type Props = { readonly matchId: string; readonly round: number; readonly last: View; readonly reader: ReplayFilm['reader']; readonly title: string }

/** As which seat, with which orders and papers, and what came of it. */
export function ForkForm({ matchId, round, last, reader, title }: Props) {
  const t = useTranslations('futures.whatIf')
  const seats = useTranslations('seats')
  const [seat, setSeat] = useState<Seat>('beijing')
  const { fork, begin } = useFork(matchId)
  const { asked, ask } = useWhatIf(matchId)
  const [wish, setWish] = useState<WhatIfWish | null>(null)
  const isBusy = fork.type === 'asking' || fork.type === 'playing' || asked.type === 'playing'
  const askFor = (wanted: WhatIfWish) => {
    setWish(wanted)
    ask(wanted)
  }
  return (
    <div className="mt-3 grid gap-3">
      <Choice label={t('seat')} value={seat} options={SEATS.map((value) => ({ value, label: seats(value) }))} onChange={setSeat} />
      <StillProvider view={last} viewer={{ type: 'seat', seat }} names={{}}>
        <ForkOrders key={seat} seat={seat} round={round} isBusy={isBusy} onAsk={askFor} onSit={() => void begin({ round, seat, play: 'live', draft: null })} />
      </StillProvider>
      {reader === 'host' ? (
        <div className="border-t border-rule pt-3">
          <p className="mb-2 text-13 text-ink-2">{t('classNote')}</p>
          <Button disabled={isBusy} onClick={() => void begin({ round, play: 'class', title: t('classTitle', { title: title || t('title'), round }).slice(0, MOST_TITLE), reason: t('classReason') })}>{t('class')}</Button>
        </div>
      ) : null}
      <WhatIfOutcome asked={asked} seat={seat} />
      {asked.type !== 'found' || wish === null || wish.papers.length > 0 ? null : <Button size="small" className="justify-self-start" disabled={isBusy} onClick={() => void begin({ round, seat: wish.seat, play: 'bots', draft: wish.draft })}>{t('one')}</Button>}
      <ForkOutcome fork={fork} real={last.scores} />
    </div>
  )
}

const MOST_TITLE = 120

type OrdersProps = { readonly seat: Seat; readonly round: number; readonly isBusy: boolean; readonly onAsk: (wish: WhatIfWish) => void; readonly onSit: () => void }

function ForkOrders({ seat, round, isBusy, onAsk, onSit }: OrdersProps) {
  const { view, catalogue } = useTable()
  const t = useTranslations('futures.whatIf')
  const statements = useTranslations('statements')
  const [draft, setDraft] = useState<Draft>(() => draftGiven(view, seat, round))
  const [papers, setPapers] = useState<readonly Paper[]>([])
  const isWhole = draft.orders.every((order) => {
    const spec = order === null ? null : orderSpec(catalogue, order.order)
    return order === null || (spec !== null && isAimed(spec, order))
  })
  return (
    <>
      <div>
        {draft.orders.map((order, slot) => <ForkOrder key={slot} number={slot + 1} seat={seat} order={order} onChange={(changed) => setDraft({ ...draft, orders: draft.orders.map((one, index) => (index === slot ? changed : one)) })} />)}
        <div className="-mx-4 border-t border-rule"><StatementForm title={statements('title')} statement={draft.statement} asked={false} sealed={false} onChange={(statement) => setDraft({ ...draft, statement })} /></div>
      </div>
      <ForkPapers round={round} papers={papers} onChange={setPapers} />
      {isWhole ? null : <p className="text-13 text-alarm">{t('unaimed')}</p>}
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" disabled={isBusy || !isWhole} onClick={() => onAsk({ round, seat, draft, papers })}>{t('bots')}</Button>
        <Button disabled={isBusy} onClick={onSit}>{t('live')}</Button>
      </div>
    </>
  )
}
