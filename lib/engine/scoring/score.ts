/** The result of a seat = change in stability + change in influence + agenda points (12 at most). */
export type SeatScore = {
  readonly stabilityChange: number
  readonly influenceChange: number
  readonly agendaPoints: number
  readonly agendas: readonly { readonly id: string; readonly met: boolean; readonly points: number }[]
  readonly total: number
  /** Percentile (0-100) among bot-played matches of the table's strength; `null` where the scenario has no par. */
  readonly parPercentile: number | null
  readonly rank: number
}
