'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { FieldFrame } from '../kit/Field.tsx'
import { joinCodeFrom } from './joinCode.ts'

/** Works before the script has come, too: then /join does the same reading of the code. */
export function CodeForm({ refused = false }: { readonly refused?: boolean }) {
  const t = useTranslations('door')
  const router = useRouter()
  const [bad, setBad] = useState(refused)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = joinCodeFrom(String(new FormData(event.currentTarget).get('code') ?? ''))
    setBad(code === null)
    if (code !== null) router.push(`/join/${code}`)
  }
  return (
    <form action="/join" method="get" onSubmit={submit} className="mt-7 max-w-[460px]" noValidate>
      <FieldFrame label={t('code')} error={bad ? t('badCode') : null}>
        {(bound) => (
          <div className="flex rounded-control border-2 border-ink focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ink">
            <input
              {...bound} name="code" required
              autoComplete="off" autoCapitalize="characters" autoCorrect="off" spellCheck={false} enterKeyHint="go" maxLength={12} placeholder="KRANE-7"
              className="min-w-0 flex-1 bg-transparent px-4 py-3 text-24 uppercase tracking-[0.08em] outline-none placeholder:text-ink-3"
            />
            <button type="submit" className="bg-ink px-7 text-15 font-semibold text-sheet hover:bg-ink-2">{t('join')}</button>
          </div>
        )}
      </FieldFrame>
    </form>
  )
}
