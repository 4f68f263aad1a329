import fs from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Order, Told, Work } from './work.ts'

/** `stop` ends it at once, `endSoon` once the piece under way is whole, so that nothing that was counted is lost. */
export type Reckoning = { readonly finished: Promise<void>; readonly stop: () => Promise<void>; readonly endSoon: () => void }

const MOST_MEGABYTES = 512

/** Beside the built server lies the built thread; from the sources runs the one that reads TypeScript. */
function threadFile(): URL {
  const built = new URL('./turningPointsThread.mjs', import.meta.url)
  return fs.existsSync(built) ? built : new URL('./thread.mjs', import.meta.url)
}

/** Reckons on a thread of its own, which gives way to play. */
export function reckon(work: Work, onTold: (told: Told) => void): Reckoning {
  // The thread does not listen while it reckons: it looks here between two pieces.
  const halt = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const worker = new Worker(threadFile(), { workerData: { ...work, halt } satisfies Order, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } })
  let isStopping = false
  worker.on('message', onTold)
  const finished = new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => (code === 0 || isStopping ? resolve() : reject(new Error(`the thread ended with ${code}`))))
  })
  return {
    finished,
    endSoon: () => void Atomics.store(halt, 0, 1),
    stop: async () => {
      isStopping = true
      await worker.terminate()
    },
  }
}
