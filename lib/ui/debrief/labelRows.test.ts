import { describe, expect, it } from 'vitest'
import { labelRows } from './labelRows.ts'

describe('labels at the ends of lines', () => {
  it('keep a gap and the order of their values', () => {
    const rows = labelRows([{ seat: 'seoul', y: 50 }, { seat: 'tokyo', y: 52 }, { seat: 'beijing', y: 10 }], 18)
    expect(rows.map((row) => row.seat)).toEqual(['beijing', 'seoul', 'tokyo'])
    expect((rows[2]?.y ?? 0) - (rows[1]?.y ?? 0)).toBe(18)
  })
})
