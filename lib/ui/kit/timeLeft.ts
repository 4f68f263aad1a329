const SECOND = 1_000
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** In the reader's language. */
export type DaysLeft = (left: { readonly days: number; readonly hours: number }) => string

/** 3:42, or 5:03:42 from an hour on, or 2 d 5 h in a match over days. Never below 0:00. */
export function timeLeftText(msLeft: number, daysLeft: DaysLeft): string {
  const left = Math.max(0, Math.ceil(msLeft / SECOND) * SECOND)
  if (left >= DAY) return daysLeft({ days: Math.floor(left / DAY), hours: Math.floor((left % DAY) / HOUR) })
  const hours = Math.floor(left / HOUR)
  const minutes = Math.floor((left % HOUR) / 60_000)
  const seconds = String(Math.floor((left % 60_000) / SECOND)).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`
}

export const NOTICES = [
  { atMs: 300_000, key: 'fiveMinutes' },
  { atMs: 60_000, key: 'oneMinute' },
  { atMs: 10_000, key: 'tenSeconds' },
] as const
export type Notice = (typeof NOTICES)[number]['key']

/** The notice to speak when the time left passes from one value to the next: each mark is spoken once. */
export function noticePassed(beforeMs: number, nowMs: number): Notice | null {
  return NOTICES.findLast((notice) => beforeMs > notice.atMs && nowMs <= notice.atMs)?.key ?? null
}
