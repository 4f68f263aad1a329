'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { newId } from '../kit/newId.ts'
import type { Run } from './consoleModel.ts'

/** Seats that asked for help, each with a line to answer on. */
export function HelpCalls({ table, onRun }: { readonly table: TableRow; readonly onRun: Run }) {
  return table.seats.filter((seat) => seat.helpText !== null).map((seat) => <Call key={seat.seat} seat={seat} onRun={onRun} />)
}

function Call({ seat, onRun }: { readonly seat: SeatRow; readonly onRun: Run }) {
  const t = useTranslations('console')
  const seats = useTranslations('seats')
  const [text, setText] = useState('')
  const answer = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') await onRun({ type: 'tellTable', messageId: newId(), to: [seat.seat], text: text.trim() })
    await onRun({ type: 'answerHelp', seat: seat.seat })
  }
  return (
    <form className="mt-1.5" onSubmit={(event) => void answer(event)}>
      <p className="text-caution">{t('help', { seat: seats(seat.seat), text: seat.helpText ?? '' })}</p>
      <div className="mt-1 flex items-start gap-2">
        <Field label={t('answerTo', { seat: seats(seat.seat) })} hideLabel placeholder={t('answerTo', { seat: seats(seat.seat) })} className="max-w-80 flex-1" inputClassName="py-1!" value={text} maxLength={2_000} dir="auto" onChange={(event) => setText(event.target.value)} />
        <Button type="submit" size="small">{t(text.trim() === '' ? 'answered' : 'send')}</Button>
      </div>
    </form>
  )
}
