import { describe, expect, it } from 'vitest'
import { addressAt, besideText, readAddress, readBeside, type ReplayPlace } from './replayAddress.ts'

const PLAIN: ReplayPlace = { lens: 'whole', shows: 'knew', beside: null, at: null }
const readBack = (place: ReplayPlace, href = 'http://here.example/replays/m?share=key') => readAddress(Object.fromEntries(new URL(addressAt(href, place)).searchParams))

describe('the address of a moment', () => {
  it.each<ReplayPlace>([
    { ...PLAIN, lens: 'seoul', at: 12 },
    { ...PLAIN, lens: 'seoul', shows: 'forecast', at: 0 },
    { ...PLAIN, lens: 'seoul', beside: { type: 'lens', lens: 'tokyo', shows: 'knew' }, at: 3 },
    { ...PLAIN, beside: { type: 'lens', lens: 'tokyo', shows: 'forecast' }, at: 3 },
    { ...PLAIN, beside: { type: 'match', matchId: 'real-course' }, at: 3 },
  ])('is read back as it was written, with a guest’s key: %j', (place) => {
    expect(readBack(place)).toEqual({ ...place, share: 'key' })
  })

  it('drops what is no longer looked at', () => {
    expect(addressAt('http://here.example/replays/m?lens=seoul&shows=forecast&beside=tokyo', { ...PLAIN, at: 0 })).toBe('http://here.example/replays/m?at=0')
  })

  it('falls back to all that happened, at the last moment, with nothing beside it', () => {
    expect(readAddress({ lens: 'nowhere', at: '-3', shows: 'forecast', beside: 'forecast.whole' })).toEqual({ ...PLAIN, share: '' })
    expect(readAddress({ lens: ['tokyo', 'seoul'], at: 'x', beside: 'match./../x' })).toEqual({ ...PLAIN, lens: 'tokyo', share: '' })
  })

  it('names what stands beside in one word', () => {
    for (const text of ['whole', 'beijing', 'forecast.moscow', 'match.abc']) expect(besideText(readBeside(text)!)).toBe(text)
  })
})
