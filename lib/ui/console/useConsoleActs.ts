import { useTranslations } from 'use-intl'
import { useHostSend } from '../../client/useHostSend.ts'
import type { HostCommand } from '../../engine/commands.ts'
import type { HostAct } from '../../protocol/hostActs.ts'
import type { Receipt } from '../../protocol/messages.ts'
import { useWords } from '../desk/words.ts'
import { sendHost } from '../host/hostRequests.ts'
import { newId } from '../kit/newId.ts'
import { useSessionActs, type SessionActs } from '../host/useSessionActs.ts'
import type { ConsoleActs } from './consoleModel.ts'

/** Commands to matches by the socket, acts on the session by HTTP; what is refused comes back in words. */
export function useConsoleActs(sessionId: string, onDone: () => void): ConsoleActs {
  const send = useHostSend()
  const t = useTranslations('host')
  const rejections = useWords('rejections')
  const sessionActs = useSessionActs(sessionId)
  const command = async (matchIds: readonly string[], asked: HostCommand) => {
    const receipts = await Promise.all(matchIds.map((matchId) => (asked.type === 'startMatch' ? start(sessionId, matchId) : send(matchId, newId(), asked))))
    onDone()
    const refused = receipts.find((receipt) => !receipt.ok)
    return refused === undefined ? null : t('notDone', { reason: rejections(reasonOf(refused)) })
  }
  const act: SessionActs = async <Value,>(asked: HostAct) => {
    const answer = await sessionActs<Value>(asked)
    onDone()
    return answer
  }
  return { command, act }
}

/** Starting fills the empty seats first, so the server does both. */
async function start(sessionId: string, matchId: string): Promise<Receipt> {
  const answer = await sendHost(`/api/sessions/${sessionId}/start`, { matchId })
  return answer.ok ? { ok: true } : { ok: false, refusal: 'failed', resend: true }
}

function reasonOf(receipt: Receipt): string {
  if (receipt.ok) return ''
  if ('rejection' in receipt) return receipt.rejection.code
  return 'malformed' in receipt ? 'malformed' : `socket.${receipt.refusal}`
}
