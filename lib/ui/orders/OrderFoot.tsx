'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Chop } from '../kit/Chop.tsx'
import { classes } from '../kit/classes.ts'
import { LocalTime } from '../kit/LocalTime.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { PenNote } from './PenNote.tsx'
import { isConflict, useRemarkWords } from './remarkWords.ts'
import type { Place } from './place.ts'
import type { DraftDesk } from './useDraft.ts'
import { previewIn } from './usePreview.ts'
import type { OtherPen } from './useOtherPen.ts'

type Props = { readonly draft: DraftDesk; readonly pen: OtherPen; readonly wanting: Place | null; readonly onWant: (place: Place) => void; readonly onPlace: (place: Place) => void }

/** Saved or sealed, with its time; "saved" only after the server's word. */
export function OrderFoot({ draft, pen, wanting, onWant, onPlace }: Props) {
  const { view, me } = useTable()
  const { ask, refusal, busy } = useSend()
  const t = useTranslations('orders.foot')
  const open = view.match.phase === 'negotiation'
  const sealedAtMs = open ? view.desk?.sealedAtMs ?? null : null
  const mine = open && pen === null
  const conflicts = useConflicts(draft)
  const [asked, setAsked] = useState('')
  if (me === null) return null
  const mustAsk = conflicts.length > 0 && asked !== conflicts.join()
  const seal = async () => {
    if (wanting !== null) return onWant(wanting)
    if (mustAsk) return setAsked(conflicts.join())
    if (await draft.flush()) await ask({ type: 'sealOrders' })
  }
  const isNothing = draft.draft.statement === null && draft.slots.every((order) => order === null)
  const onForecast = () => onPlace('forecast')
  const wrong = refusal ?? draft.refusal
  const hasForecast = (view.desk?.forecasts ?? []).length > 0
  return (
    <div className="flex min-h-[52px] flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 md:px-6">
      {sealedAtMs === null ? null : <Chop seat={me} size={32} mine className="chop-lands chop-sealed" />}
      <div className={classes('min-w-32 flex-1 basis-0 text-12', sealedAtMs === null ? 'max-[720px]:basis-full' : 'max-[720px]:basis-[calc(100%-56px)]')}>
        {sealedAtMs === null ? <SavedLine draft={draft} open={open} /> : <><b className="text-13 font-semibold">{t.rich('sealedAt', { time: () => <LocalTime atMs={sealedAtMs} show="seconds" /> })}</b><br /><span className="text-ink-2">{t('sealedNote')}</span></>}
        {sealedAtMs === null && conflicts.length > 0 && !mustAsk ? <ul role="alert" className="mt-1 font-semibold text-alarm">{conflicts.map((conflict) => <li key={conflict}>{conflict}</li>)}</ul> : null}
        {wrong === null ? null : <p role="alert" className="font-semibold text-alarm">{wrong}</p>}
      </div>
      <PenNote pen={pen} />
      {mine && sealedAtMs === null ? (
        <>
          {draft.undo === null ? null : <Button kind="link" onClick={draft.undo}>{t('undo')}</Button>}
          <Button onClick={onForecast}>{t('forecast')}{hasForecast ? ' ✓' : ''}</Button>
          <Button kind={isNothing ? 'outline' : 'primary'} data-guide="seal" className="whitespace-nowrap max-[720px]:flex-1" disabled={busy} onClick={() => void seal()}>{conflicts.length > 0 && !mustAsk ? t('sealAllTheSame') : t('seal')}</Button>
        </>
      ) : null}
      {mine && sealedAtMs !== null ? <><Button onClick={onForecast}>{t('forecast')}{hasForecast ? ' ✓' : ''}</Button><Button className="whitespace-nowrap max-[720px]:flex-1" disabled={busy} onClick={() => void ask({ type: 'unsealOrders' })}>{t('unseal')}</Button></> : null}
    </div>
  )
}

/** What of the draft goes against one's own line or treaties, said once more before sealing. */
function useConflicts(draft: DraftDesk): readonly string[] {
  const table = useTable()
  const words = useWords('orders')
  const remarkWords = useRemarkWords()
  const marks = useMarks()
  return draft.slots.flatMap((order) => (order === null ? [] : (previewIn(table, order)?.remarks ?? []).filter(isConflict).map((remark) => `${words(`name.${order.order}`)}${marks.colon}${remarkWords(remark)}`)))
}

function SavedLine({ draft, open }: { readonly draft: DraftDesk; readonly open: boolean }) {
  const { view } = useTable()
  const t = useTranslations('orders.foot')
  const savedAtMs = view.desk?.draftSavedAtMs ?? null
  if (!open) return <span className="text-ink-2">{t('closed')}</span>
  return (
    <>
      <b role="status" className="text-13 font-semibold">{draft.unaimed ? t('unaimed') : draft.refusal !== null ? t('notSaved') : draft.unsaved ? t('saving') : savedAtMs === null ? t('nothing') : t.rich('savedAt', { time: () => <LocalTime atMs={savedAtMs} show="seconds" /> })}</b>
      <br className="max-[720px]:hidden" />{' '}
      <span className="text-ink-2">{draft.refusal !== null ? null : view.clock.paused !== null ? t('paused') : view.clock.deadlineMs === null ? t('runsUntimed') : t.rich('runs', { time: () => <LocalTime atMs={view.clock.deadlineMs ?? 0} /> })}</span>
    </>
  )
}
