import { describe, expect, it } from 'vitest'
import { SEATS } from '../../engine/vocabulary.ts'
import { beside, curve, middleOf, trimmed } from './mapCurves.ts'
import { frameOf } from './mapFrame.ts'

describe('the map', () => {
  it('keeps every capital inside its frame, from the smallest phone to a projector', () => {
    for (const size of [{ width: 320, height: 360 }, { width: 390, height: 436 }, { width: 692, height: 424 }, { width: 720, height: 860 }, { width: 1400, height: 460 }]) {
      const frame = frameOf(size)
      for (const seat of SEATS) {
        const [x, y] = frame.at[seat]
        expect(x, `${seat} in ${size.width}`).toBeGreaterThan(16)
        expect(x, `${seat} in ${size.width}`).toBeLessThan(size.width - 16)
        expect(y, `${seat} in ${size.width}`).toBeGreaterThan(16)
        expect(y, `${seat} in ${size.width}`).toBeLessThan(size.height - 16)
      }
    }
  })
  it('lets no line leave its frame at the top, however many lie side by side', () => {
    for (const size of [{ width: 320, height: 360 }, { width: 692, height: 424 }, { width: 1400, height: 460 }]) {
      const { at } = frameOf(size)
      for (const lane of [-2, -1, 0, 1, 2]) {
        const highest = Math.min(...curve({ seat: 'moscow', at: at.moscow }, { seat: 'tokyo', at: at.tokyo }, lane).map(([, y]) => y))
        expect(highest, `lane ${lane} in ${size.width}`).toBeGreaterThan(0)
      }
    }
  })
  it('keeps neighbours apart on the smallest phone, so that no seal covers another', () => {
    const { pyongyang, seoul } = frameOf({ width: 320, height: 300 }).at
    expect(Math.hypot(seoul[0] - pyongyang[0], seoul[1] - pyongyang[1])).toBeCloseTo(30)
  })
  it('keeps the four eastern capitals clear of both insets', () => {
    const frame = frameOf({ width: 692, height: 424 })
    for (const seat of ['beijing', 'pyongyang', 'seoul', 'tokyo'] as const) {
      for (const inset of Object.values(frame.insets)) {
        const [x, y] = frame.at[seat]
        expect(x > inset.x && x < inset.x + inset.width && y > inset.y && y < inset.y + inset.height, seat).toBe(false)
      }
    }
  })
  it('draws a pair along the same line from either end', () => {
    const beijing = { seat: 'beijing', at: [0, 0] } as const
    const seoul = { seat: 'seoul', at: [100, 20] } as const
    const there = middleOf(curve(beijing, seoul)).at
    const back = middleOf(curve(seoul, beijing)).at
    expect(there[0]).toBeCloseTo(back[0], 6)
    expect(there[1]).toBeCloseTo(back[1], 6)
  })
  it('sets the two lines of a double line apart by the same distance everywhere', () => {
    const points = curve({ seat: 'seoul', at: [0, 0] }, { seat: 'tokyo', at: [200, 0] })
    const [left, right] = [beside(points, 1.5), beside(points, -1.5)]
    for (const [index, point] of left.entries()) {
      expect(Math.hypot(point[0] - right[index]![0], point[1] - right[index]![1])).toBeCloseTo(3, 6)
    }
  })
  it('lets lines end at the chop, not under it', () => {
    const points = trimmed(curve({ seat: 'seoul', at: [0, 0] }, { seat: 'tokyo', at: [200, 0] }), 13)
    expect(Math.hypot(points[0]![0], points[0]![1])).toBeGreaterThanOrEqual(13)
  })
})
