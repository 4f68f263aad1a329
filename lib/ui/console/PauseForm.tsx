'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'

/** Everyone at the table reads who paused, for how long and, if it is written, why. */
export function PauseForm({ onPause }: { readonly onPause: (reason: string) => void }) {
  const t = useTranslations('console')
  const [reason, setReason] = useState('')
  return (
    <form className="grid gap-3 p-4" onSubmit={(event) => { event.preventDefault(); onPause(reason.trim()) }}>
      <Field label={t('pauseReason')} hint={t('pauseHint')} value={reason} maxLength={200} dir="auto" onChange={(event) => setReason(event.target.value)} />
      <Button kind="primary" type="submit" className="justify-self-start">{t('pause')}</Button>
    </form>
  )
}
