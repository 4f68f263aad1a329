import os from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Result } from '../../base/result.ts'
import type { Change } from '../../analysis/turningPoints/change.ts'
import { courseOf } from '../../analysis/turningPoints/course.ts'
import { madeOf, piecesLeft, type Made } from '../../analysis/turningPoints/turningPoints.ts'
import { whatIf, type WhatIf, type WhatIfRefusal } from '../../analysis/turningPoints/whatIf.ts'
import type { MatchEvent } from '../../engine/events.ts'
import { scenarioOf } from '../matches/scenarios.ts'

type Match = { readonly scenarioId: string; readonly events: readonly MatchEvent[]; readonly continuations: number }
export type Work =
  | Match & { readonly type: 'turningPoints'; readonly made: readonly Made[] }
  | Match & { readonly type: 'whatIf'; readonly round: number; readonly change: Change }
/** What a thread is given; `halt` is 1 once it is to end after the piece under way. */
export type Order = Work & { readonly halt: Int32Array }
/** One more continuation of what is under way, a piece that is whole, or the answer to what if. */
export type Told =
  | { readonly type: 'continuation' }
  | { readonly type: 'made'; readonly made: Made }
  | { readonly type: 'whatIf'; readonly answer: Result<WhatIf, WhatIfRefusal> }

/** Lowest for this thread alone: where the system ranks threads one by one, play comes first. */
function giveWay(): void {
  if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_LOW)
}

const tell = (told: Told): void => parentPort?.postMessage(told)
const onContinuation = (): void => tell({ type: 'continuation' })

function work(asked: Order): void {
  const { scenarioId, events, continuations } = asked
  const scenario = scenarioOf(scenarioId)
  const course = courseOf(events)
  if (scenario === null || course === null) throw new Error(`no finished match of ${scenarioId}`)
  if (asked.type === 'whatIf') return tell({ type: 'whatIf', answer: whatIf(scenario, course, { ...asked, onContinuation }) })
  const all = [...asked.made]
  for (let piece = piecesLeft(course, all)[0]; piece !== undefined && Atomics.load(asked.halt, 0) === 0; piece = piecesLeft(course, all)[0]) {
    const made = madeOf(scenario, course, { piece, continuations, onContinuation })
    all.push(made)
    tell({ type: 'made', made })
  }
}

giveWay()
// The parse edge between threads of one program: sent by `reckon` as it is typed.
work(workerData as Order)
