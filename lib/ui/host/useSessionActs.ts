import { useTranslations } from 'use-intl'
import type { HostAct } from '../../protocol/hostActs.ts'
import { useWords } from '../desk/words.ts'
import type { HostAnswer } from './hostModel.ts'
import { sendHost } from './hostRequests.ts'

export type SessionActs = <Value = object>(asked: HostAct) => Promise<HostAnswer<Value>>

/** What a server's code for a refusal means, in words; empty where it did not answer. */
export function useRefusalSaid(): (code: string) => string {
  const words = useWords('host')
  return (code) => words(`refusal.${code === '' ? 'unreachable' : code}`)
}

/** Acts on a session, by HTTP; what is refused comes back in words. */
export function useSessionActs(sessionId: string): SessionActs {
  const t = useTranslations('host')
  const said = useRefusalSaid()
  return async <Value,>(asked: HostAct) => {
    const answer = await sendHost<Value>(`/api/sessions/${sessionId}/acts`, asked)
    return answer.ok ? answer : { ok: false, why: t('notDone', { reason: said(answer.why) }) }
  }
}
