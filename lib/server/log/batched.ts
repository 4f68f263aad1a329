type Waiting<Item, Answer> = {
  readonly item: Item
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}

/** Gathers what waits while other writes are under way and writes it together. Several writes may be under way at once. */
export function batched<Item, Answer>(
  write: (items: readonly Item[]) => Promise<readonly Answer[]>,
  limits: { readonly writesAtOnce: number; readonly itemsAWrite: number },
): (item: Item) => Promise<Answer> {
  const waiting: Waiting<Item, Answer>[] = []
  let underWay = 0

  async function flush(): Promise<void> {
    if (underWay >= limits.writesAtOnce) return
    const batch = waiting.splice(0, limits.itemsAWrite)
    if (batch.length === 0) return
    underWay++
    try {
      const answers = await write(batch.map(({ item }) => item))
      batch.forEach(({ resolve, reject }, index) => {
        const answer = answers[index]
        if (answer === undefined) reject(new Error('there was no answer'))
        else resolve(answer)
      })
    } catch (error) {
      await settleAlone(batch, error)
    } finally {
      underWay--
      void flush()
    }
  }

  /** A bad one must not cost the others theirs: each is written again by itself. */
  async function settleAlone(batch: readonly Waiting<Item, Answer>[], error: unknown): Promise<void> {
    const [only] = batch
    if (only !== undefined && batch.length === 1) return only.reject(error)
    for (const { item, resolve, reject } of batch) {
      await write([item]).then(([answer]) => answer === undefined ? reject(error) : resolve(answer), reject)
    }
  }

  return (item) => new Promise((resolve, reject) => {
    waiting.push({ item, resolve, reject })
    // One turn of the loop lets commands that arrived together be written together.
    setImmediate(() => void flush())
  })
}
