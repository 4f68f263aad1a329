import { SEATS } from '../../engine/vocabulary.ts'
import type { Outcome } from './outcome.ts'
import { quantilesOf } from './percentiles.ts'

const COLOURS = { beijing: '#875600', moscow: '#9671DB', pyongyang: '#680C3E', seoul: '#123098', tokyo: '#58917A', washington: '#296985' }
const [WIDTH, ROW, LEFT, RIGHT, TOP] = [760, 46, 120, 30, 64]

/** Results by seat as an SVG: 5 to 95 % as a line, the middle half as a bar, the median as a stroke. */
export function pictureOf(outcomes: readonly Outcome[]): string {
  const rows = SEATS.map((seat) => ({ seat, quantiles: quantilesOf(outcomes.map(({ totals }) => totals[seat])) }))
  const at = (quantiles: readonly number[], percent: number): number => quantiles[percent / 5] ?? 0
  const low = Math.min(0, ...rows.map(({ quantiles }) => at(quantiles, 5)))
  const high = Math.max(0, ...rows.map(({ quantiles }) => at(quantiles, 95)))
  const x = (value: number): number => Math.round((LEFT + ((value - low) / Math.max(1, high - low)) * (WIDTH - LEFT - RIGHT)) * 10) / 10
  const height = TOP + ROW * SEATS.length + 34
  const ticks = Array.from({ length: Math.floor(high / 10) - Math.ceil(low / 10) + 1 }, (_, index) => (Math.ceil(low / 10) + index) * 10)
  const grid = ticks.map((tick) => `<path d="M${x(tick)} ${TOP - 12}V${height - 26}" stroke="${tick === 0 ? '#15181D' : '#D0CDC3'}"/><text x="${x(tick)}" y="${height - 10}" text-anchor="middle">${tick}</text>`)
  const marks = rows.map(({ seat, quantiles }, index) => {
    const y = TOP + ROW * index + ROW / 2
    const [least, quarter, middle, threeQuarters, most] = [5, 25, 50, 75, 95].map((percent) => x(at(quantiles, percent)))
    return `<text x="${LEFT - 14}" y="${y + 4}" text-anchor="end" font-weight="600">${seat[0]?.toUpperCase()}${seat.slice(1)}</text>`
      + `<path d="M${least} ${y}H${most}" stroke="${COLOURS[seat]}" stroke-width="2"/>`
      + `<rect x="${quarter}" y="${y - 9}" width="${Math.max(1, (threeQuarters ?? 0) - (quarter ?? 0))}" height="18" fill="${COLOURS[seat]}"/>`
      + `<path d="M${middle} ${y - 13}V${y + 13}" stroke="#15181D" stroke-width="2.5"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Libre Franklin, Arial, sans-serif" font-size="12" fill="#15181D">`
    + `<rect width="100%" height="100%" fill="#FBFAF7"/><text x="${LEFT}" y="26" font-family="Source Serif 4, Georgia, serif" font-size="20" font-weight="600">Results of ${outcomes.length} bot-played matches</text>`
    + `<text x="${LEFT}" y="44" fill="#5F656E">5 to 95 % of results, middle half, median; change in stability and influence plus aims</text>${grid.join('')}${marks.join('')}</svg>\n`
}
