import { parentPort, workerData } from 'node:worker_threads'
import type { Job } from './jobs.ts'
import { playJob } from './playJob.ts'

export type Share = readonly { readonly place: number; readonly job: Job }[]

/** One thread's share of the jobs, told one by one. */
const share: Share = workerData
for (const { place, job } of share) parentPort?.postMessage({ place, outcome: playJob(job) })
