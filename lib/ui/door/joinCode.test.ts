import { describe, expect, it } from 'vitest'
import { joinCodeFrom, joinCodeShown } from './joinCode.ts'

describe('a join code', () => {
  it('is read as it may be typed: small letters, dashes, blanks, full-width from an input method', () => {
    expect(joinCodeFrom('krane-7')).toBe('KRANE7')
    expect(joinCodeFrom(' KRA NE7 ')).toBe('KRANE7')
    expect(joinCodeFrom('KRANE7')).toBe('KRANE7')
  })
  it('has six letters and digits', () => {
    expect(joinCodeFrom('KRANE')).toBe(null)
    expect(joinCodeFrom('KRANE77')).toBe(null)
    expect(joinCodeFrom('')).toBe(null)
  })
  it('is shown so that it can be read out', () => {
    expect(joinCodeShown('KRANE7')).toBe('KRANE-7')
  })
})
