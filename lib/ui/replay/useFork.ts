import { useEffect, useState } from 'react'
import { replayMoments } from '../../client/replayMoments.ts'
import type { Draft } from '../../engine/commands.ts'
import type { View } from '../../engine/viewShape.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import type { ReplayFilm } from '../../protocol/replay.ts'

export type ForkWish =
  | { readonly round: number; readonly seat: Seat; readonly play: 'bots' | 'live'; readonly draft: Draft | null }
  /** A session of the asking host, whose table begins there. */
  | { readonly round: number; readonly play: 'class'; readonly title: string; readonly reason: string }
export type Fork =
  | { readonly type: 'none' }
  | { readonly type: 'asking' }
  /** In the server's words; null where it did not answer. */
  | { readonly type: 'refused'; readonly says: string | null }
  | { readonly type: 'playing'; readonly matchId: string }
  | { readonly type: 'over'; readonly matchId: string; readonly scores: View['scores'] }

const ASK_AGAIN_MS = 2_000

/** Lets a match go on otherwise; a live one opens at once, one of bots is waited for. */
export function useFork(originId: string): { readonly fork: Fork; readonly begin: (wish: ForkWish) => Promise<void> } {
  const [fork, setFork] = useState<Fork>({ type: 'none' })
  const waitsFor = fork.type === 'playing' ? fork.matchId : null
  useEffect(() => {
    if (waitsFor === null) return
    const look = setInterval(() => void scoresOf(waitsFor).then((scores) => { if (scores !== undefined) setFork({ type: 'over', matchId: waitsFor, scores }) }), ASK_AGAIN_MS)
    return () => clearInterval(look)
  }, [waitsFor])
  const begin = async (wish: ForkWish) => {
    setFork({ type: 'asking' })
    setFork(await asked(originId, wish).catch((): Fork => ({ type: 'refused', says: null })))
  }
  return { fork, begin }
}

async function asked(originId: string, wish: ForkWish): Promise<Fork> {
  const share = new URLSearchParams(window.location.search).get('share') ?? ''
  const response = await fetch(`/api/replays/${encodeURIComponent(originId)}/fork?${new URLSearchParams({ share })}`, {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(wish),
  })
  const answer: { readonly matchId?: string; readonly sessionId?: string; readonly says?: string } = await response.json()
  if (!response.ok || answer.matchId === undefined) return { type: 'refused', says: answer.says ?? null }
  if (wish.play === 'live') window.location.assign(`/matches/${answer.matchId}`)
  if (wish.play === 'class') window.location.assign(`/host/${answer.sessionId}`)
  return { type: 'playing', matchId: answer.matchId }
}

/** Undefined while the match is not over, or could not be read this time. */
async function scoresOf(matchId: string): Promise<View['scores'] | undefined> {
  try {
    const response = await fetch(`/api/replays/${encodeURIComponent(matchId)}?lens=public`)
    if (!response.ok) return undefined
    const film: ReplayFilm = await response.json()
    return replayMoments(film).at(-1)?.view.scores ?? null
  } catch {
    return undefined
  }
}
