import fs from 'node:fs'

export type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number }

/** Percentiles of these milliseconds, to a hundredth; all 0 when there are none. */
export function percentilesOf(samples: readonly number[]): Percentiles {
  const sorted = [...samples].sort((one, other) => one - other)
  const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 100) / 100
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** CPU seconds that a process has used, user and system, from Linux's /proc (in ticks of 10 ms). */
export function cpuSecondsOf(pid: number): number {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
