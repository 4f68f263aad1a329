export type TimeShown = 'time' | 'seconds' | 'date' | 'dateTime'

const FORMATS: Readonly<Record<TimeShown, Intl.DateTimeFormatOptions>> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  seconds: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dateTime: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

/** An hour alone is meant of today; of another day the day is said too. */
export function localTimeText(atMs: number, { show, locale, nowMs }: { readonly show: TimeShown; readonly locale: string; readonly nowMs: number }): string {
  const isToday = new Date(atMs).toDateString() === new Date(nowMs).toDateString()
  const needsDay = (show === 'time' || show === 'seconds') && !isToday
  return new Intl.DateTimeFormat(locale, FORMATS[needsDay ? 'dateTime' : show]).format(atMs)
}
