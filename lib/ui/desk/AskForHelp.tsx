'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { Button } from '../kit/Button.tsx'
import { TextArea } from '../kit/Field.tsx'
import { Popover } from '../kit/Popover.tsx'
import { useSend } from './useSend.ts'
import { useTable } from './table.tsx'

/** A quiet word to the host: nobody else at the table sees that one has asked. */
export function AskForHelp() {
  const { view, me } = useTable()
  const t = useTranslations('desk.help')
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const { ask, refusal } = useSend()
  const isLooking = useMatch((screen) => screen.isHost && screen.seat === null)
  if (me === null || view.desk === null || isLooking) return null
  const asked = view.desk.helpText
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || !await ask({ type: 'askForHelp', text: text.trim() })) return
    setText('')
    setOpen(false)
  }
  return (
    <Popover title={t('title')} align="start" className="w-72" open={open} onOpenChange={setOpen} trigger={<button type="button" className="link text-11 text-ink-2">{t(asked === null ? 'ask' : 'asked')}</button>}>
      <form className="grid gap-3 p-4" onSubmit={(event) => void submit(event)}>
        {asked === null ? null : <p role="status" className="text-13"><span className="text-ink-2">{t('waits')}</span> <q>{asked}</q></p>}
        <TextArea label={t('label')} hint={t('hint')} error={refusal} value={text} maxLength={500} dir="auto" onChange={(event) => setText(event.target.value)} />
        <Button kind="primary" type="submit" className="justify-self-start" disabled={text.trim() === ''}>{t('send')}</Button>
      </form>
    </Popover>
  )
}
