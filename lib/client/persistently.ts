const AGAIN_AFTER_MS = 1_500

/** A broken line is no reason to give up: what is fetched is asked for again until it is here. */
export async function persistently<Fetched>(fetched: () => Promise<Fetched>): Promise<Fetched> {
  for (;;) {
    try {
      return await fetched()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS))
    }
  }
}
