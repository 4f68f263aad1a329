import { describe, expect, it } from 'vitest'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import { fanPicture } from './fanPicture.ts'

const spread = (low: number, mid: number, high: number) => ({ mean: mid, low, mid, high })
const futures = (round: number, fan: readonly (readonly [number, number])[]) => ({
  round, continuations: 3, wars: 0, results: recordOfSeats(() => spread(0, 1, 2)),
  fan: fan.map(([low, high], index) => ({ round: round + index, change: recordOfSeats(() => spread(low, (low + high) / 2, high)) })),
})
const course = [2, 4, 9].map((change, index) => ({ round: index + 1, change: recordOfSeats((seat) => (seat === 'seoul' ? change : 0)) }))
const pointsOf = (line: string) => line.split(' ').map((point) => point.split(',').map(Number))

describe('the fan', () => {
  it('opens from where the seat stood when its round began', () => {
    const picture = fanPicture({ course }, futures(3, [[-4, 11]]), 'seoul')
    const [opening] = pointsOf(picture.mid)
    expect(opening).toEqual(pointsOf(picture.real)[2])
    expect(picture.band.match(/[\d.]+,[\d.]+/g)).toHaveLength(4)
  })

  it('holds the real course and the band inside its frame, whole rounds on the scale', () => {
    const picture = fanPicture({ course }, futures(1, [[-20, 3], [-8, 8], [-30, 40]]), 'seoul')
    for (const [x = -1, y = -1] of [...pointsOf(picture.real), ...pointsOf(picture.mid)]) {
      expect(x).toBeGreaterThanOrEqual(picture.left)
      expect(x).toBeLessThanOrEqual(picture.right)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(picture.height)
    }
    expect(picture.rounds.map(({ number }) => number)).toEqual([0, 1, 2, 3])
    expect(picture.ticks.map(({ value }) => value)).toEqual([-30, -10, 10, 30, 50])
    expect(picture.last.x).toBe(picture.right)
  })
})
