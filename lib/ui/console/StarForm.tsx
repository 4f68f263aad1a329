'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { TableRow } from '../../protocol/messages.ts'
import { Button } from '../kit/Button.tsx'
import { TextArea } from '../kit/Field.tsx'
import { Popover } from '../kit/Popover.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import type { ConsoleActs } from './consoleModel.ts'

/** A star for the debrief or a note for oneself, on the table as it stands now. */
export function StarForm({ table, acts }: { readonly table: TableRow; readonly acts: ConsoleActs }) {
  const t = useTranslations('console.moment')
  const [open, setOpen] = useState(false)
  const [kind, setKind] = useState<'star' | 'note'>('star')
  const [text, setText] = useState('')
  const [failed, setFailed] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const given = await acts.act({ type: 'markMoment', matchId: table.matchId, kind, text: text.trim() })
    if (!given.ok) return setFailed(given.why)
    setText('')
    setFailed(null)
    setOpen(false)
  }
  return (
    <Popover title={t('title')} open={open} onOpenChange={setOpen} className="w-[320px]" trigger={<Button size="small">{t('star')}</Button>}>
      <form className="grid gap-3 p-4" onSubmit={(event) => void submit(event)}>
        <Segmented label={t('kind')} value={kind} onChange={setKind} options={[{ value: 'star', label: t('star') }, { value: 'note', label: t('note') }]} />
        <TextArea label={t('text')} hint={t(kind === 'star' ? 'starHint' : 'noteHint')} error={failed} required={kind === 'note'} value={text} maxLength={2_000} dir="auto" onChange={(event) => setText(event.target.value)} />
        <Button kind="primary" type="submit" className="justify-self-start">{t('keep')}</Button>
      </form>
    </Popover>
  )
}
