import { vi } from 'vitest'

/** Generous: a machine that does other things too is slow, and a test that passes does not wait. */
export async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(check, { timeout: 90_000, interval: 15 })
}
