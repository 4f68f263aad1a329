import { useFormatter } from './useFormatter.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** How long, in the largest unit that tells enough; `now` for less than a minute, for messages to choose by. */
export function useSpan(unitDisplay: 'narrow' | 'long'): (minutes: number) => string {
  const format = useFormatter()
  const said = (value: number, unit: 'minute' | 'hour' | 'day') => format.number(Math.floor(value), { style: 'unit', unit, unitDisplay })
  return (minutes) => {
    if (minutes < 1) return 'now'
    if (minutes < HOUR) return said(minutes, 'minute')
    return minutes < 2 * DAY ? said(minutes / HOUR, 'hour') : said(minutes / DAY, 'day')
  }
}
