'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMatch } from '../../client/hooks.ts'
import { Button } from '../kit/Button.tsx'

type Asked = { readonly type: 'not' | 'asking' | 'failed' } | { readonly type: 'given'; readonly code: string }

/** How to go on with the same seat on another device: a code, made anew each time, and where to write it. */
export function OtherDevice() {
  const t = useTranslations('desk.otherDevice')
  const matchId = useMatch((screen) => screen.matchId)
  const [asked, setAsked] = useState<Asked>({ type: 'not' })
  const ask = async () => {
    setAsked({ type: 'asking' })
    const answer = await fetch(`/api/matches/${encodeURIComponent(matchId)}/return`, { method: 'POST' }).catch(() => null)
    const { returnCode }: { returnCode?: string } = answer?.ok === true ? await answer.json() : {}
    setAsked(returnCode === undefined ? { type: 'failed' } : { type: 'given', code: returnCode })
  }
  return (
    <div className="grid gap-3 px-4 pt-4 pb-6 text-14">
      <p>{t('text')}</p>
      <div aria-live="polite" className="empty:sr-only">
        {asked.type !== 'given' ? null : (
          <>
            <p>{t('where', { address: `${window.location.host}/return` })}</p>
            <output className="my-2 block text-24 font-semibold tracking-[0.08em] tabular-nums">{asked.code.replace(/(.{5})/, '$1 ')}</output>
            <p className="text-12 text-ink-2">{t('keep')}</p>
          </>
        )}
        {asked.type === 'failed' ? <p className="font-semibold text-alarm">{t('failed')}</p> : null}
      </div>
      <Button className="justify-self-start" disabled={asked.type === 'asking'} onClick={() => void ask()}>{t(asked.type === 'given' ? 'again' : 'ask')}</Button>
    </div>
  )
}
