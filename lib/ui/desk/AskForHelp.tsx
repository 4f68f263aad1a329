'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { conversationKey } from '../../engine/press/message.ts'
import { Button } from '../kit/Button.tsx'
import { classes } from '../kit/classes.ts'
import { TextArea } from '../kit/Field.tsx'
import { Popover } from '../kit/Popover.tsx'
import { markConversationRead, useUnread } from '../negotiation/unread.ts'
import { useSend } from './useSend.ts'
import { useTable } from './table.tsx'
import { BAR_WORD } from './width.ts'

/** In words, or where there is no room for them as a mark; filled while the question waits, or its answer. */
const TRIGGERS = {
  words: (words: string, isFilled: boolean) => <Button size="tiny" kind={isFilled ? 'primary' : 'outline'}><span aria-hidden className="font-serif text-15 leading-none">?</span><span className={BAR_WORD}>{words}</span></Button>,
  mark: (words: string, isFilled: boolean) => (
    <button type="button" aria-label={words} className={classes('grid size-7 flex-none place-items-center rounded-full border border-ink font-serif text-15 pointer-coarse:relative pointer-coarse:after:absolute pointer-coarse:after:-inset-2', isFilled && 'bg-ink text-sheet')}>?</button>
  ),
}

/** A quiet word to the host, and what the host said to this seat alone: nobody else at the table sees that one has asked. */
export function AskForHelp({ look = 'words' }: { readonly look?: 'words' | 'mark' }) {
  const { view, me } = useTable()
  const t = useTranslations('desk.help')
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const { ask, refusal } = useSend()
  const { counts } = useUnread()
  const isLooking = useMatch((screen) => screen.isHost && screen.seat === null)
  if (me === null || view.desk === null || isLooking) return null
  const asked = view.desk.helpText
  const said = view.messages.findLast(({ from, conversation }) => from === 'host' && conversationKey(conversation) === me)
  const isAnswered = said !== undefined && (counts[me] ?? 0) > 0
  const turn = (isOpen: boolean) => {
    setOpen(isOpen)
    if (said !== undefined) markConversationRead(view.match.matchId, me, said.atMs)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || !await ask({ type: 'askForHelp', text: text.trim() })) return
    setText('')
    setOpen(false)
  }
  return (
    <Popover title={t('title')} align="start" className="w-72" open={open} onOpenChange={turn} trigger={TRIGGERS[look](t(isAnswered ? 'answered' : asked === null ? 'ask' : 'asked'), isAnswered || asked !== null)}>
      <form className="grid gap-3 p-4" onSubmit={(event) => void submit(event)}>
        {said === undefined || said.text === null ? null : <p role="status" className="text-13"><span className="text-ink-2">{t('says')}</span> <q className="whitespace-pre-wrap" dir="auto">{said.text}</q></p>}
        {asked === null ? null : <p role="status" className="text-13"><span className="text-ink-2">{t('waits')}</span> <q>{asked}</q></p>}
        <TextArea label={t('label')} hint={t('hint')} error={refusal} required value={text} maxLength={500} dir="auto" onChange={(event) => setText(event.target.value)} />
        <Button kind="primary" type="submit" className="justify-self-start">{t('send')}</Button>
      </form>
    </Popover>
  )
}
