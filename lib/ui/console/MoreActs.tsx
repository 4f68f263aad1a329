'use client'

import { Fragment, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HostCommand } from '../../engine/commands.ts'
import type { TableRow } from '../../protocol/messages.ts'
import { Button } from '../kit/Button.tsx'
import { Popover } from '../kit/Popover.tsx'
import { PauseForm } from './PauseForm.tsx'
import { extensionsOf, type Run } from './consoleModel.ts'

const ITEM = 'block w-full px-4 py-1.5 text-left text-13 hover:bg-wash pointer-coarse:min-h-11'

/** What the host may do to any table that runs. Ending can't be undone, so it asks. */
export function MoreActs({ table, onRun }: { readonly table: TableRow; readonly onRun: Run }) {
  const t = useTranslations('console')
  const [open, setOpen] = useState(false)
  const [asks, setAsks] = useState<'end' | 'pause' | null>(null)
  const shift = (isOpen: boolean) => {
    setOpen(isOpen)
    setAsks(null)
  }
  const run = (command: HostCommand) => {
    shift(false)
    void onRun(command)
  }
  const item = (label: string, command: HostCommand) => <button type="button" className={ITEM} onClick={() => run(command)}>{label}</button>
  return (
    <Popover title={t('more')} className="w-[260px]" open={open} onOpenChange={shift} trigger={<Button size="small" aria-label={t('moreOf', { number: table.tableNumber })}>{t('more')}</Button>}>
      {asks === 'end' ? <EndForm number={table.tableNumber} onEnd={() => run({ type: 'endMatch' })} onKeep={() => setAsks(null)} /> : null}
      {asks === 'pause' ? <PauseForm onPause={(reason) => run({ type: 'pauseClock', reason })} /> : null}
      {asks === null ? (
        <div className="py-1">
          {table.pausedSinceMs === null ? <button type="button" className={ITEM} onClick={() => setAsks('pause')}>{t('pauseWith')}</button> : item(t('resume'), { type: 'resumeClock' })}
          {table.deadlineMs === null ? null : extensionsOf(table).map(({ word, command }) => <Fragment key={word}>{item(t(word), command)}</Fragment>)}
          {item(t('advance'), { type: 'advancePhase' })}
          {table.phase === 'crisis' ? item(t('wayOut'), { type: 'offerWayOut' }) : null}
          <button type="button" className={`${ITEM} border-t border-rule text-alarm`} onClick={() => setAsks('end')}>{t('end')}</button>
        </div>
      ) : null}
    </Popover>
  )
}

function EndForm({ number, onEnd, onKeep }: { readonly number: number; readonly onEnd: () => void; readonly onKeep: () => void }) {
  const t = useTranslations('console')
  return (
    <div className="p-4 text-13">
      <p>{t('endSure', { number })}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button kind="primary" size="small" onClick={onEnd}>{t('endYes')}</Button>
        <Button size="small" onClick={onKeep}>{t('keep')}</Button>
      </div>
    </div>
  )
}
