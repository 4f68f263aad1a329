'use client'

import { useTranslations } from 'use-intl'
import { usePaced } from '../kit/usePaced.ts'
import { useTable } from './table.tsx'

/** Tells those who listen of a new phase and of new messages, at a human pace. */
export function Announcer() {
  const { view, me } = useTable()
  const t = useTranslations('desk.announce')
  const phases = useTranslations('phases')
  const seats = useTranslations('seats')
  const last = view.messages.findLast((message) => message.from !== me)
  const phase = usePaced(t('phase', { phase: phases(view.match.phase), round: view.match.round }))
  const message = usePaced(last === undefined ? '' : t('message', { from: last.from === 'host' ? t('host') : seats(last.from), number: view.messages.length }))
  return (
    <>
      <p aria-live="polite" className="sr-only">{phase}</p>
      <p aria-live="polite" className="sr-only">{message}</p>
    </>
  )
}
