import { describe, expect, it } from 'vitest'
import { spaced } from './words.ts'

describe('an id without a wording', () => {
  it('is read as words, the last part only', () => {
    expect(spaced('economicCooperation')).toBe('Economic cooperation')
    expect(spaced('names.hostSummit')).toBe('Host summit')
    expect(spaced('lean_season')).toBe('Lean season')
  })
})
