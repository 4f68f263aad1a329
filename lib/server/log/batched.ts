import type { LogEntry } from './matchLog.ts'

type Waiting<Answer> = {
  readonly entry: LogEntry
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Gathers what waits while other writes are under way and writes it together. Several writes may be under way at
 * once, but never two for one match: its queue asks for the next only when the last has been answered.
 */
export function batched<Answer>(
  write: (entries: readonly LogEntry[]) => Promise<readonly Answer[]>,
  limits: { readonly writesAtOnce: number; readonly rowsAWrite: number },
): (entry: LogEntry) => Promise<Answer> {
  const waiting: Waiting<Answer>[] = []
  let underWay = 0

  async function flush(): Promise<void> {
    if (underWay >= limits.writesAtOnce) return
    const batch = waiting.splice(0, limits.rowsAWrite)
    if (batch.length === 0) return
    underWay++
    try {
      const answers = await write(batch.map(({ entry }) => entry))
      batch.forEach(({ resolve, reject }, index) => {
        const answer = answers[index]
        if (answer === undefined) reject(new Error('the log gave no answer'))
        else resolve(answer)
      })
    } catch (error) {
      await settleAlone(batch, error)
    } finally {
      underWay--
      void flush()
    }
  }

  /** One bad row must not cost the others theirs: each is written again by itself. */
  async function settleAlone(batch: readonly Waiting<Answer>[], error: unknown): Promise<void> {
    const [only] = batch
    if (only !== undefined && batch.length === 1) return only.reject(error)
    for (const { entry, resolve, reject } of batch) {
      await write([entry]).then(([answer]) => answer === undefined ? reject(error) : resolve(answer), reject)
    }
  }

  return (entry) => new Promise((resolve, reject) => {
    waiting.push({ entry, resolve, reject })
    // One turn of the loop lets commands that arrived together be written together.
    setImmediate(() => void flush())
  })
}
