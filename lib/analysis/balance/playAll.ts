import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Job } from './jobs.ts'
import type { Outcome } from './outcome.ts'

type Told = { readonly place: number; readonly outcome: Outcome }
export type Played = { readonly job: Job; readonly outcome: Outcome }

/** Plays jobs on all cores, or as many threads as asked for; outcomes come in the order of the jobs, whichever thread was faster. */
export async function playAll(
  jobs: readonly Job[], how: { readonly threads?: number; readonly onMatch: (done: number) => void },
): Promise<readonly Played[]> {
  const threads = Math.max(1, Math.min(how.threads ?? cpus().length, jobs.length))
  const outcomes: Outcome[] = []
  let done = 0
  await Promise.all(Array.from({ length: threads }, (_, index) => new Promise<void>((resolve, reject) => {
    const share = jobs.flatMap((job, place) => (place % threads === index ? [{ place, job }] : []))
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: share })
    worker.on('message', ({ place, outcome }: Told) => { outcomes[place] = outcome; how.onMatch(++done) })
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))))
  })))
  return jobs.flatMap((job, place) => {
    const outcome = outcomes[place]
    return outcome === undefined ? [] : [{ job, outcome }]
  })
}
