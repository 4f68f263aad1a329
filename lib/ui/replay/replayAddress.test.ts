import { describe, expect, it } from 'vitest'
import { addressAt, readAddress } from './replayAddress.ts'

describe('the address of a moment', () => {
  it('is read back as it was written, with a guest’s key', () => {
    const href = addressAt('http://here.example/replays/m?share=key', { lens: 'seoul', at: 12 })
    expect(readAddress(Object.fromEntries(new URL(href).searchParams))).toEqual({ lens: 'seoul', at: 12, share: 'key' })
  })

  it('falls back to all that happened, at the last moment', () => {
    expect(readAddress({ lens: 'nowhere', at: '-3' })).toEqual({ lens: 'whole', at: null, share: '' })
    expect(readAddress({ lens: ['tokyo', 'seoul'], at: 'x' })).toEqual({ lens: 'tokyo', at: null, share: '' })
  })

  it('does not name the whole lens', () => {
    expect(addressAt('http://here.example/replays/m?lens=seoul', { lens: 'whole', at: 0 })).toBe('http://here.example/replays/m?at=0')
  })
})
