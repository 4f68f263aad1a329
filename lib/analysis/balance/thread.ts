import { parentPort, workerData } from 'node:worker_threads'
import type { Job } from './jobs.ts'
import { playJob } from './playJob.ts'

export type Share = { readonly jobs: readonly { readonly place: number; readonly job: Job }[]; readonly untilMs: number }

/** One thread's share of the jobs, told one by one as long as there is time. */
const { jobs, untilMs }: Share = workerData
for (const { place, job } of jobs) {
  if (Date.now() >= untilMs) break
  parentPort?.postMessage({ place, outcome: playJob(job) })
}
