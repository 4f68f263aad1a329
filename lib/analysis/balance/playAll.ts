import { build } from 'esbuild'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Job, TableStrength } from './jobs.ts'
import type { Outcome } from './outcome.ts'
import type { Share } from './thread.ts'

type Told = { readonly place: number; readonly outcome: Outcome }
export type Played = { readonly job: Job; readonly outcome: Outcome }

/** A thread's code as one script: it runs twice as fast as modules that a loader has read. */
async function threadScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./thread.ts', import.meta.url))], bundle: true, write: false, platform: 'node', target: 'node20', logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}

/** Plays jobs on all cores, or as many threads as asked for; outcomes come in the order of the jobs, whichever thread was faster. */
export async function playAll(
  jobs: readonly Job[], how: { readonly threads?: number; readonly untilMs?: number; readonly onMatch: (done: number) => void },
): Promise<readonly Played[]> {
  const threads = Math.max(1, Math.min(how.threads ?? cpus().length, jobs.length))
  const outcomes: Outcome[] = []
  const script = await threadScript()
  let done = 0
  await Promise.all(Array.from({ length: threads }, (_, index) => new Promise<void>((resolve, reject) => {
    const share: Share = { jobs: jobs.flatMap((job, place) => (place % threads === index ? [{ place, job }] : [])), untilMs: how.untilMs ?? Number.POSITIVE_INFINITY }
    const worker = new Worker(script, { eval: true, workerData: share })
    worker.on('message', ({ place, outcome }: Told) => { outcomes[place] = outcome; how.onMatch(++done) })
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))))
  })))
  return jobs.flatMap((job, place) => {
    const outcome = outcomes[place]
    return outcome === undefined ? [] : [{ job, outcome }]
  })
}

/** Outcomes of the tables of one strength at which all play as usual, from the first to the last before a gap. */
export function playedAt(played: readonly Played[], strength: TableStrength): readonly Outcome[] {
  const usual = new Map(played.filter(({ job }) => job.deviation === null && job.strength === strength).map(({ job, outcome }) => [job.number, outcome]))
  const outcomes: Outcome[] = []
  for (let number = 0; usual.has(number); number++) outcomes.push(...[usual.get(number)].filter((outcome) => outcome !== undefined))
  return outcomes
}
