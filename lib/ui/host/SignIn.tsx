'use client'

import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { HostFrame } from './HostFrame.tsx'
import { outsideSignIn, signInHost } from './hostRequests.ts'

type Props = {
  /** A path of this site. */
  readonly next: string
  /** The institution's own sign-in, where there is one; `refused` when it has just sent someone back. */
  readonly outside: 'none' | 'open' | 'refused'
}

/** For instructors. */
export function SignIn({ next, outside }: Props) {
  const t = useTranslations('host')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [state, setState] = useState<'idle' | 'sending' | 'refused' | 'unreachable'>('idle')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setState('sending')
    const answer = await signInHost({ name: name.trim(), password })
    if (answer === 'in') window.location.assign(next)
    else setState(answer)
  }
  return (
    <HostFrame>
      <main className="mx-auto max-w-[420px] px-4 pt-[10dvh] pb-12">
        <ScotchRule />
        <h1 className="headline mt-4 text-32 font-semibold">{t('signIn')}</h1>
        <p className="mt-2 text-14 text-ink-2">{t('signInText')}</p>
        <form onSubmit={(event) => void submit(event)} className="mt-7 space-y-5">
          <Field label={t('name')} name="username" autoComplete="username" autoCapitalize="none" required value={name} onChange={(event) => setName(event.target.value)} />
          <Field
            label={t('password')} name="password" type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)}
            error={state === 'refused' || state === 'unreachable' ? t(state) : null}
          />
          <Button type="submit" kind="primary" size="large" className="w-full" disabled={state === 'sending' || name.trim() === '' || password === ''}>{t(state === 'sending' ? 'entering' : 'enter')}</Button>
        </form>
        {outside === 'none' ? null : <Outside next={next} isRefused={outside === 'refused'} />}
      </main>
    </HostFrame>
  )
}

function Outside({ next, isRefused }: { readonly next: string; readonly isRefused: boolean }) {
  const t = useTranslations('host')
  const [wrong, setWrong] = useState(isRefused ? 'outsideRefused' as const : null)
  const begin = async () => {
    const place = await outsideSignIn(next)
    if (place === null) setWrong('outsideRefused')
    else window.location.assign(place)
  }
  return (
    <div className="mt-5 border-t border-rule pt-5">
      {wrong === null ? null : <p role="alert" className="mb-3 text-13 font-semibold text-alarm">{t(wrong)}</p>}
      <Button size="large" className="w-full" onClick={() => void begin()}>{t('outside')}</Button>
    </div>
  )
}
