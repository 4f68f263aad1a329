'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import type { JoinRefusal } from './joinModel.ts'

type Props = { readonly refusal: JoinRefusal | null; readonly onReturn: (returnCode: string) => void; readonly onBack: () => void }

/** A lost phone, another laptop: the return code brings the seat back. */
export function ReturnForm({ refusal, onReturn, onBack }: Props) {
  const t = useTranslations('join')
  const [typed, setTyped] = useState('')
  return (
    <form className="flex flex-1 flex-col" onSubmit={(event) => { event.preventDefault(); if (typed.trim() !== '') onReturn(typed.trim()) }}>
      <div className="px-4 pt-4">
        <Field
          label={t('returnCode')} hint={t('returnHint')} error={refusal === null ? null : t(`refused.${refusal}`)} value={typed} onChange={(event) => setTyped(event.target.value)}
          autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} inputClassName="border-2 border-ink! px-4 py-2.5 text-20! uppercase tracking-[0.06em]"
        />
        <p className="pt-5 text-13"><button type="button" className="link" onClick={onBack}>{t('notMe')}</button></p>
      </div>
      <div className="mt-auto border-t border-ink p-4">
        <Button type="submit" kind="primary" size="large" className="w-full" disabled={typed.trim() === ''}>{t('comeBack')}</Button>
      </div>
    </form>
  )
}
