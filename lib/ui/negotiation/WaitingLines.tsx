'use client'

import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import type { Conversation } from '../../engine/press/message.ts'
import { useTable } from '../desk/table.tsx'
import { addresseesOf } from './addressees.ts'

/** What was said here and has no receipt yet, so that nobody says it twice. */
export function WaitingLines({ conversation }: { readonly conversation: Conversation }) {
  const { view, me } = useTable()
  const t = useTranslations('desk.talk')
  const waiting = useMatch((screen) => screen.waiting)
  const to = JSON.stringify(addresseesOf(conversation, me))
  const lines = waiting.flatMap(({ command }) => (command.type === 'sendMessage' && JSON.stringify(command.to) === to && !view.messages.some(({ id }) => id === command.messageId) ? [command] : []))
  if (lines.length === 0) return null
  return (
    <ul aria-label={t('waiting')}>
      {lines.map(({ messageId, text }) => (
        <li key={messageId} className="border-l-2 border-dashed border-rule-2 py-1.5 pl-3">
          <p className="text-12 text-ink-2">{t('waiting')}</p>
          <p dir="auto" className="text-14 whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>
        </li>
      ))}
    </ul>
  )
}
