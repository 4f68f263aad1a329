'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { sentBy } from '../kit/sentBy.ts'
import type { JoinRefusal } from './joinModel.ts'

type Props = { readonly refusal: JoinRefusal | null; readonly onReturn: (returnCode: string) => void; readonly onBack: () => void }

/** A lost phone, another laptop: the return code brings the seat back. */
export function ReturnForm({ refusal, onReturn, onBack }: Props) {
  const t = useTranslations('join')
  const [tried, setTried] = useState<string | null>(null)
  const submit = (fields: FormData) => {
    const code = String(fields.get('returnCode') ?? '').trim()
    setTried(code)
    if (code !== '') onReturn(code)
  }
  const error = tried === '' ? t('returnMissing') : refusal === null ? null : t(`refused.${refusal}`)
  return (
    <form className="flex flex-1 flex-col" {...sentBy(submit)}>
      <div className="px-4 pt-4 pb-5">
        <Field
          label={t('returnCode')} hint={t('returnHint')} error={error} name="returnCode" defaultValue={tried ?? ''}
          autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} inputClassName="border-2 border-ink! px-4 py-2.5 text-20! uppercase tracking-[0.06em]"
        />
        <p className="pt-5 text-13"><button type="button" className="link" onClick={onBack}>{t('notMe')}</button></p>
      </div>
      <div className="mt-auto border-t border-ink p-4">
        <Button type="submit" kind="primary" size="large" className="w-full">{t('comeBack')}</Button>
      </div>
    </form>
  )
}
