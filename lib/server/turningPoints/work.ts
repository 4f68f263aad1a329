import os from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { courseOf } from '../../analysis/turningPoints/course.ts'
import { madeOf, piecesLeft, type Made } from '../../analysis/turningPoints/turningPoints.ts'
import type { MatchEvent } from '../../engine/events.ts'
import { scenarioOf } from '../matches/scenarios.ts'

export type Work = { readonly scenarioId: string; readonly events: readonly MatchEvent[]; readonly made: readonly Made[]; readonly continuations: number }
/** `made` where a piece is whole, else one more continuation of the piece that is under way. */
export type Told = { readonly made: Made | null }

/** Lowest for this thread alone: where the system ranks threads one by one, play comes first. */
function giveWay(): void {
  if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_LOW)
}

function work({ scenarioId, events, made, continuations }: Work): void {
  const scenario = scenarioOf(scenarioId)
  const course = courseOf(events)
  if (scenario === null || course === null) throw new Error(`no finished match of ${scenarioId}`)
  const tell = (told: Told): void => parentPort?.postMessage(told)
  const all = [...made]
  for (let piece = piecesLeft(course, all)[0]; piece !== undefined; piece = piecesLeft(course, all)[0]) {
    const one = madeOf(scenario, course, { piece, continuations, onContinuation: () => tell({ made: null }) })
    all.push(one)
    tell({ made: one })
  }
}

giveWay()
// The parse edge between threads of one program: sent by `reckon` as it is typed.
work(workerData as Work)
