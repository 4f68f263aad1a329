'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { HostFrame } from './HostFrame.tsx'
import { sendHost, signInHost } from './hostRequests.ts'

type Refusal = 'noSuchInvite' | 'loginTaken' | 'malformed' | 'unreachable'
const REFUSALS: readonly Refusal[] = ['noSuchInvite', 'loginTaken', 'malformed', 'unreachable']

/** Someone was asked to host a session too: with the login that they have, or one that they make here. */
export function Invited({ token, isSignedIn }: { readonly token: string; readonly isSignedIn: boolean }) {
  const t = useTranslations('host.invited')
  const host = useTranslations('host')
  const [fields, setFields] = useState({ name: '', login: '', password: '' })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [sending, setSending] = useState(false)
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change })
  const accept = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    const given = await sendHost<{ readonly sessionId: string }>('/api/invites', isSignedIn ? { token } : { token, newHost: fields })
    setSending(false)
    if (!given.ok) return setRefusal(REFUSALS.find((one) => one === given.why) ?? 'unreachable')
    if (!isSignedIn) await signInHost({ name: fields.login.trim(), password: fields.password })
    window.location.assign(`/host/${given.value.sessionId}`)
  }
  return (
    <HostFrame>
      <main className="mx-auto max-w-[420px] px-4 pt-[10dvh] pb-12">
        <ScotchRule />
        <h1 className="headline mt-4 text-32 font-semibold">{t('title')}</h1>
        <p className="mt-2 text-14 text-ink-2">{t(isSignedIn ? 'text' : 'newText')}</p>
        <form className="mt-7 space-y-5" onSubmit={(event) => void accept(event)}>
          {isSignedIn ? null : (
            <>
              <Field label={t('yourName')} autoComplete="name" required maxLength={120} dir="auto" value={fields.name} onChange={(event) => set({ name: event.target.value })} />
              <Field label={t('login')} autoComplete="username" autoCapitalize="none" required minLength={2} maxLength={120} value={fields.login} onChange={(event) => set({ login: event.target.value })} />
              <Field label={host('password')} hint={t('passwordHint')} type="password" autoComplete="new-password" required minLength={10} maxLength={200} value={fields.password} onChange={(event) => set({ password: event.target.value })} />
            </>
          )}
          {refusal === null ? null : <p role="alert" className="text-13 font-semibold text-alarm">{t(`refused.${refusal}`)}</p>}
          <Button type="submit" kind="primary" size="large" className="w-full" disabled={sending}>{t('accept')}</Button>
        </form>
        {isSignedIn ? null : <p className="mt-5 text-13"><a className="link" href={`/host/sign-in?callbackUrl=${encodeURIComponent(`/invite/${token}`)}`}>{t('haveLogin')}</a></p>}
      </main>
    </HostFrame>
  )
}
