'use client'

import { useTranslations } from 'use-intl'
import { usePaced } from '../kit/usePaced.ts'
import { useTable } from './table.tsx'
import { useWords } from './words.ts'

/** Tells those who listen of a new phase, new messages and new events, at a human pace. */
export function Announcer() {
  const { view, me } = useTable()
  const t = useTranslations('desk.announce')
  const phases = useTranslations('phases')
  const seats = useTranslations('seats')
  const events = useWords('worldEvents')
  const last = view.messages.findLast((message) => message.from !== me)
  const phase = usePaced(t('phase', { phase: phases(view.match.phase), round: view.match.round }))
  const message = usePaced(last === undefined ? '' : t('message', { from: last.from === 'host' ? t('host') : seats(last.from), number: view.messages.length }))
  const event = view.worldEvents.at(-1)
  const news = usePaced(event === undefined || event.round !== view.match.round ? '' : (event.text ?? events(`${event.id}.title`)))
  return (
    <>
      <p aria-live="polite" className="sr-only">{phase}</p>
      <p aria-live="polite" className="sr-only">{message}</p>
      <p aria-live="polite" className="sr-only">{news}</p>
    </>
  )
}
