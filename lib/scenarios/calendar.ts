/** The day on which a round ends; a round is a month. */
export function dayOfRound(startDate: string, round: number): string {
  const day = new Date(`${startDate}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + round)
  return day.toISOString().slice(0, 10)
}

/** The round whose month a day falls in. */
export function roundOfDay(startDate: string, day: string): number {
  let round = 1
  while (dayOfRound(startDate, round) < day) round += 1
  return round
}
