import { useFormatter } from '../kit/useFormatter.ts'
import { useTable } from './table.tsx'

function addMonths(start: string, months: number): Date {
  const date = new Date(`${start}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date
}

/** A round is a month: "20 August to 20 September 2024". */
export function useRoundDates(): (round: number) => string {
  const format = useFormatter()
  const { startDate } = useTable().catalogue
  return (round) => format.dateTimeRange(addMonths(startDate, round - 1), addMonths(startDate, round), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
}

/** The day that a round's page comes out. */
export function usePressDate(): (round: number) => string {
  const format = useFormatter()
  const { startDate } = useTable().catalogue
  return (round) => format.day(addMonths(startDate, round))
}
