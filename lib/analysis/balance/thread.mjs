import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread does not inherit the loader that reads TypeScript.
register()
const { playJob } = await import('./playJob.ts')

/** One thread's share of the jobs, told one by one. */
for (const { place, job } of workerData) parentPort?.postMessage({ place, outcome: playJob(job) })
