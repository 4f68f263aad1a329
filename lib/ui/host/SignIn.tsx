'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { sentBy } from '../kit/sentBy.ts'
import { HostFrame } from './HostFrame.tsx'
import { outsideSignIn, signInHost } from './hostRequests.ts'

type Props = {
  /** A path of this site. */
  readonly next: string
  /** The institution's own sign-in, where there is one; `refused` when it has just sent someone back. */
  readonly outside: 'none' | 'open' | 'refused'
}

type State = 'idle' | 'sending' | 'refused' | 'unreachable'

/** For instructors. Whoever types before the page is alive is heard all the same: the fields keep what is typed, the form waits. */
export function SignIn({ next, outside }: Props) {
  const t = useTranslations('host')
  const [state, setState] = useState<State>('idle')
  const submit = async (fields: FormData) => {
    setState('sending')
    const given = await signInHost({ name: String(fields.get('username')).trim(), password: String(fields.get('password')) })
    if (given === 'in') window.location.assign(next)
    else setState(given)
  }
  return (
    <HostFrame>
      <main className="mx-auto max-w-[420px] px-4 pt-[10dvh] pb-12">
        <ScotchRule />
        <h1 className="headline mt-4 text-32 font-semibold">{t('signIn')}</h1>
        <p className="mt-2 text-14 text-ink-2">{t('signInText')}</p>
        <form {...sentBy((fields) => void submit(fields))} className="mt-7 space-y-5">
          <Field label={t('name')} name="username" autoComplete="username" autoCapitalize="none" required />
          <Field
            label={t('password')} name="password" type="password" autoComplete="current-password" required
            error={state === 'idle' || state === 'sending' ? null : t(state)}
          />
          <Button type="submit" kind="primary" size="large" className="w-full" disabled={state === 'sending'}>{t(state === 'sending' ? 'entering' : 'enter')}</Button>
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
