import type { WhatIfLine } from '../../analysis/turningPoints/whatIf.ts'
import { branded } from '../../base/brand.ts'
import type { MatchId } from '../../engine/ids.ts'
import { upcast } from '../../engine/upcast.ts'
import { inTurns } from '../inTurns.ts'
import type { MatchLog } from '../log/matchLog.ts'
import { reckon } from './reckon.ts'
import type { WhatIfRequest } from './whatIfRequest.ts'

const TELL_EVERY_MS = 400
/** One after the other: each takes a core. */
const inTurn = inTurns()

export type WhatIfAsked = { readonly matchId: string; readonly scenarioId: string; readonly request: WhatIfRequest; readonly continuations: number; readonly stopped: AbortSignal }

/** How far the continuations are, line by line, and at last what they spread to; ends at once for who has gone. */
export function whatIfLines(log: MatchLog, asked: WhatIfAsked): ReadableStream<Uint8Array> {
  const { matchId, scenarioId, request: { round, ...change }, continuations, stopped } = asked
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: async (controller) => {
      const tell = (line: WhatIfLine): void => { if (!stopped.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`)) }
      const work = async (): Promise<void> => {
        if (stopped.aborted) return
        const events = (await log.read(branded<MatchId>(matchId), 0)).flatMap((entry) => upcast(entry.events, entry.rulesVersion))
        let done = 0
        const pulse = setInterval(() => tell({ type: 'progress', done, all: continuations }), TELL_EVERY_MS)
        const reckoning = reckon({ type: 'whatIf', scenarioId, events, continuations, round, change }, (told) => {
          if (told.type === 'continuation') done++
          if (told.type !== 'whatIf') return
          clearInterval(pulse)
          tell(told.answer.ok ? { type: 'found', found: told.answer.value } : { type: 'refused', rejection: told.answer.error })
        })
        stopped.addEventListener('abort', () => void reckoning.stop())
        await reckoning.finished.finally(() => clearInterval(pulse))
      }
      tell({ type: 'progress', done: 0, all: continuations })
      await inTurn('what if', work).then(() => { if (!stopped.aborted) controller.close() }, (error: unknown) => controller.error(error))
    },
  })
}
