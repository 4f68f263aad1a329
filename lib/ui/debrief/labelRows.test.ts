import { describe, expect, it } from 'vitest'
import { labelRows } from './labelRows.ts'

const ROOM = { gap: 18, top: 0, bottom: 260 }

describe('labels at the ends of lines', () => {
  it('keep a gap and the order of their values', () => {
    const rows = labelRows([{ seat: 'seoul', y: 50 }, { seat: 'tokyo', y: 52 }, { seat: 'beijing', y: 10 }], ROOM)
    expect(rows.map((row) => row.seat)).toEqual(['beijing', 'seoul', 'tokyo'])
    expect((rows[2]?.y ?? 0) - (rows[1]?.y ?? 0)).toBe(18)
  })
  it('stay inside the picture where all lines end at its edge', () => {
    const seats = ['beijing', 'moscow', 'pyongyang', 'seoul', 'tokyo', 'washington'] as const
    const ys = (y: number) => labelRows(seats.map((seat) => ({ seat, y })), ROOM).map((row) => row.y)
    expect(ys(260)).toEqual([170, 188, 206, 224, 242, 260])
    expect(ys(0)).toEqual([0, 18, 36, 54, 72, 90])
  })
})
