import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { BotStrength } from '../../engine/vocabulary.ts'
import type { Outcome } from './outcome.ts'

type Told = { readonly number: number; readonly outcome: Outcome }

/** Plays matches on all cores; the outcomes come in the order of their seeds, whichever thread was faster. */
export async function playAll(
  asked: { readonly matches: number; readonly strength: BotStrength }, onMatch: (done: number) => void,
): Promise<readonly Outcome[]> {
  const threads = Math.max(1, Math.min(cpus().length, asked.matches))
  const told: Told[] = []
  await Promise.all(Array.from({ length: threads }, (_, index) => new Promise<void>((resolve, reject) => {
    const workerData = { from: index, to: asked.matches, step: threads, strength: asked.strength }
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData })
    worker.on('message', (one: Told) => { told.push(one); onMatch(told.length) })
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))))
  })))
  return told.toSorted((one, other) => one.number - other.number).map((one) => one.outcome)
}
