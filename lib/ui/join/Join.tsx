'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { joinCodeShown } from '../door/joinCode.ts'
import type { JoinRequest, OfferAnswer } from './joinModel.ts'
import { askOffer, sendJoin } from './joinRequests.ts'
import { JoinFrame, JoinScreen, type JoinState } from './JoinScreen.tsx'

const EVERY_MS = 4_000

/** Keeps the list of seats that the page came with fresh while someone chooses, and sits them down. */
export function Join({ code, first }: { readonly code: string; readonly first: OfferAnswer }) {
  const t = useTranslations('join')
  const router = useRouter()
  const [answer, setAnswer] = useState(first)
  const [state, setState] = useState<JoinState>({ type: 'idle' })
  const [asked, setAsked] = useState<JoinRequest | null>(null)
  useOffer(code, setAnswer)
  const send = async (request: JoinRequest) => {
    setState({ type: 'sending' })
    setAsked(request)
    const given = await sendJoin(request)
    if (given.type === 'seated') return router.push(`/matches/${given.matchId}`)
    setState(given)
    setAnswer(await askOffer(code))
  }
  useEffect(() => {
    if (state.type !== 'waiting' || asked === null) return
    const again = setInterval(() => void sendJoin(asked).then((given) => {
      if (given.type === 'seated') router.push(`/matches/${given.matchId}`)
      if (given.type === 'refused' && given.reason !== 'unreachable') setState(given)
    }), EVERY_MS)
    return () => clearInterval(again)
  }, [state.type, asked, router])
  if (answer.type === 'offer') return <JoinScreen offer={answer.offer} state={state} onRequest={(request) => void send(request)} />
  return (
    <JoinFrame>
      <div className="px-4">
        {answer.type === 'unknown' ? <EmptyState title={t('unknown', { code: joinCodeShown(code) })} action={<ButtonLink href="/" kind="primary">{t('otherCode')}</ButtonLink>}>{t('unknownText')}</EmptyState> : null}
        {answer.type === 'unreachable' ? <EmptyState title={t('unreachable')}>{t('unreachableText')}</EmptyState> : null}
      </div>
    </JoinFrame>
  )
}

function useOffer(code: string, onAnswer: (answer: OfferAnswer) => void): void {
  useEffect(() => {
    let here = true
    const ask = async () => {
      const given = await askOffer(code)
      if (here) onAnswer(given)
    }
    const every = setInterval(() => { if (document.visibilityState === 'visible') void ask() }, EVERY_MS)
    return () => {
      here = false
      clearInterval(every)
    }
  }, [code, onAnswer])
}
