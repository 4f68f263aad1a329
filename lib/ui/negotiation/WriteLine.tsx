'use client'

import { FileSignature } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useSayTyping } from '../../client/hooks.ts'
import { readDraft, useDeviceDraft } from '../../client/deviceDraft.ts'
import { PRESS_LIMIT } from '../../engine/press/limits.ts'
import { conversationKey, type Conversation } from '../../engine/press/message.ts'
import { Button } from '../kit/Button.tsx'
import { FIELD_CLASSES } from '../kit/Field.tsx'
import { addresseesOf } from './addressees.ts'
import { newId, useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'

/** Enter sends and Shift+Enter breaks the line; an Enter that belongs to an input method does neither. */
export function WriteLine({ conversation, offer }: { readonly conversation: Conversation; readonly offer: (() => void) | null }) {
  const { view, me } = useTable()
  const t = useTranslations('desk.talk')
  const seats = useTranslations('seats')
  const { ask, refusal } = useSend()
  const sayTyping = useSayTyping()
  const draftName = `${view.match.matchId}.${conversationKey(conversation)}`
  const [text, setText] = useDeviceDraft(draftName)
  const to = addresseesOf(conversation, me)
  const alone = conversation.type === 'group' && to.length === 1 ? conversation.seats.find((seat) => seat !== me) : undefined
  const label = alone === undefined ? t(`write.${conversation.type}`) : t('write.one', { seat: seats(alone) })
  const send = async () => {
    if (text.trim() === '') return
    // From here on the queue keeps it, over a reload too; what is refused comes back to be mended.
    setText('')
    if (!await ask({ type: 'sendMessage', messageId: newId(), to, text }) && readDraft(draftName) === '') setText(text)
  }
  return (
    <form className="gives-way flex-none border-t border-ink bg-paper px-4 py-2.5" onSubmit={(event) => { event.preventDefault(); void send() }}>
      {refusal === null ? null : <p role="alert" className="pb-1.5 text-12 font-semibold text-alarm">{refusal}</p>}
      <div className="flex items-end gap-2">
        <textarea
          dir="auto" aria-label={label} placeholder={label} rows={Math.min(4, text.split('\n').length)} maxLength={PRESS_LIMIT}
          className={`${FIELD_CLASSES} min-h-8 min-w-0 flex-1 resize-none py-1.5 placeholder:truncate`} value={text}
          onChange={(event) => { setText(event.target.value); sayTyping(to) }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return
            event.preventDefault()
            void send()
          }}
        />
        {offer === null ? null : (
          <Button onClick={offer} className="whitespace-nowrap max-sm:w-11 max-sm:px-0">
            <FileSignature aria-hidden size={18} strokeWidth={1.6} className="mx-auto flex-none sm:hidden" /><span className="max-sm:sr-only">{t('offer')}</span>
          </Button>
        )}
        <Button kind="primary" type="submit" className="whitespace-nowrap" disabled={text.trim() === ''}>{t('send')}</Button>
      </div>
    </form>
  )
}
