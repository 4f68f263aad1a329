import { describe, expect, it } from 'vitest'
import { asideFrom, asideText, citedMoment, permalinkOf } from './citedMoment.ts'

const match = { matchId: 'abc', moments: 20 }

describe('a cited moment', () => {
  it('is read from its permalink, on whatever address the class knows the server by', () => {
    expect(citedMoment('http://192.168.1.5:3000/replays/abc?at=14&lens=seoul', match)).toEqual({ at: 14, lens: 'seoul' })
    expect(citedMoment(` ${permalinkOf('abc', { at: 3, lens: 'whole' })} `, match)).toEqual({ at: 3, lens: 'whole' })
  })
  it('is none of another match, beyond the end, or no link at all', () => {
    for (const link of ['/replays/other?at=1', '/replays/abc?at=20', '/replays/abc', 'javascript:alert(1)', 'see round 3', '']) expect(citedMoment(link, match), link).toBeNull()
  })
  it('that was set aside comes back as it was, and nonsense comes back as nothing', () => {
    const aside = [{ at: 3, lens: 'whole' as const }, { at: 14, lens: 'tokyo' as const }]
    expect(asideFrom(asideText(aside))).toEqual(aside)
    expect(asideFrom('x 99999.seoul <b>')).toEqual([])
  })
})
