import fs from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Told, Work } from './work.ts'

export type Reckoning = { readonly finished: Promise<void>; readonly stop: () => Promise<void> }

const MOST_MEGABYTES = 512

/** Beside the built server lies the built thread; from the sources runs the one that reads TypeScript. */
function threadFile(): URL {
  const built = new URL('./turningPointsThread.mjs', import.meta.url)
  return fs.existsSync(built) ? built : new URL('./thread.mjs', import.meta.url)
}

/** Reckons on a thread of its own, which gives way to play. */
export function reckon(work: Work, onTold: (told: Told) => void): Reckoning {
  const worker = new Worker(threadFile(), { workerData: work, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } })
  let isStopping = false
  worker.on('message', onTold)
  const finished = new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => (code === 0 || isStopping ? resolve() : reject(new Error(`the thread ended with ${code}`))))
  })
  return {
    finished,
    stop: async () => {
      isStopping = true
      await worker.terminate()
    },
  }
}
