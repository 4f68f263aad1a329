import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { io } from 'socket.io-client'
import type { Command } from '../lib/engine/commands.ts'
import type { View } from '../lib/engine/viewShape.ts'
import type { PhaseType } from '../lib/engine/vocabulary.ts'
import type { GameSocket } from '../lib/client/connection.ts'
import type { JoinRequest, Receipt } from '../lib/protocol/messages.ts'

/** A second line to a table with the cookies of a browser: for what a journey needs but does not look at. */
export type Line = {
  readonly socket: GameSocket
  readonly look: (as?: JoinRequest['as']) => Promise<View>
  readonly say: (command: Command) => Promise<Receipt>
  readonly close: () => void
}

export async function lineOf(context: BrowserContext, { url, matchId }: { readonly url: string; readonly matchId: string }): Promise<Line> {
  const cookie = (await context.cookies(url)).map(({ name, value }) => `${name}=${value}`).join('; ')
  const socket: GameSocket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } })
  return {
    socket,
    look: async (as) => {
      const answer = await socket.timeout(20_000).emitWithAck('join', as === undefined ? { matchId } : { matchId, as })
      if (!answer.ok) throw new Error(`could not look at ${matchId}: ${answer.refusal}`)
      return answer.view
    },
    say: (command) => socket.timeout(20_000).emitWithAck('command', { matchId, commandId: randomUUID(), command }),
    close: () => void socket.disconnect(),
  }
}

/** The host closes phase after phase until this one is open: how a journey begins in the middle of a match. */
export async function advanceTo(line: Line, wanted: { readonly phase: PhaseType; readonly round?: number }): Promise<View> {
  for (let steps = 0; steps < 120; steps++) {
    const view = await line.look('whole')
    if (view.match.phase === wanted.phase && view.match.round >= (wanted.round ?? 0)) return view
    const receipt = await line.say({ type: 'advancePhase' })
    // The bots may end it first.
    const isOver = !receipt.ok && 'rejection' in receipt && receipt.rejection.code === 'matchEnded'
    if (!receipt.ok && !isOver) throw new Error(`${view.match.phase} of round ${view.match.round} does not close: ${JSON.stringify(receipt)}`)
  }
  throw new Error(`no ${wanted.phase} came`)
}
