import type { Futures } from '../../analysis/turningPoints/futures.ts'
import type { TurningPoints } from '../../analysis/turningPoints/turningPoints.ts'
import type { Seat } from '../../engine/vocabulary.ts'

const TICKS = 4
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [440, 230, 34, 12, 10, 24]

export type FanPicture = {
  readonly width: number; readonly height: number; readonly left: number; readonly right: number
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  readonly rounds: readonly { readonly number: number; readonly x: number }[]
  readonly band: string; readonly mid: string; readonly real: string
  readonly last: { readonly x: number; readonly y: number }
}

/** The real course from the start, and the fan that opens where a round begins. */
export function fanPicture({ course }: Pick<TurningPoints, 'course'>, from: Futures, seat: Seat): FanPicture {
  const real = [{ round: 0, value: 0 }, ...course.map(({ round, change }) => ({ round, value: change[seat] }))]
  const start = real.findLast(({ round }) => round < from.round)?.value ?? 0
  const fan = [{ round: from.round - 1, low: start, mid: start, high: start }, ...from.fan.map(({ round, change }) => ({ round, ...change[seat] }))]
  const values = [...real.map(({ value }) => value), ...fan.flatMap(({ low, high }) => [low, high])]
  const least = Math.floor(Math.min(...values) / 5) * 5
  const step = Math.max(5, Math.ceil((Math.max(...values) - least) / (TICKS * 5)) * 5)
  const steps = Math.max(1, Math.ceil((Math.max(...values) - least) / step))
  const most = least + steps * step
  const rounds = Math.max(1, fan.at(-1)?.round ?? 1, real.at(-1)?.round ?? 1)
  const x = (round: number) => LEFT + (round / rounds) * (WIDTH - LEFT - RIGHT)
  const y = (value: number) => TOP + (1 - (value - least) / (most - least)) * (HEIGHT - TOP - BOTTOM)
  const at = (round: number, value: number) => `${x(round).toFixed(1)},${y(value).toFixed(1)}`
  const last = real.at(-1) ?? { round: 0, value: 0 }
  return {
    width: WIDTH, height: HEIGHT, left: LEFT, right: WIDTH - RIGHT,
    ticks: Array.from({ length: steps + 1 }, (_, index) => least + index * step).map((value) => ({ value, y: y(value) })),
    rounds: Array.from({ length: rounds + 1 }, (_, number) => ({ number, x: x(number) })),
    band: `M${[...fan.map(({ round, high }) => at(round, high)), ...fan.toReversed().map(({ round, low }) => at(round, low))].join('L')}Z`,
    mid: fan.map(({ round, mid }) => at(round, mid)).join(' '), real: real.map(({ round, value }) => at(round, value)).join(' '),
    last: { x: x(last.round), y: y(last.value) },
  }
}
