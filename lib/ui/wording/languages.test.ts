import { describe, expect, it } from 'vitest'
import { languageAccepted } from './languages.ts'

describe('the language a reader gets without choosing', () => {
  it('is the first that the browser asks for and the interface has', () => {
    expect(languageAccepted('fr-CH, ko-KR;q=0.9, en;q=0.8')).toBe('ko')
  })
  it('follows the weights, not the order', () => {
    expect(languageAccepted('ja;q=0.3, ru;q=0.7')).toBe('ru')
  })
  it('is English where nothing fits', () => {
    expect(languageAccepted('fr, de;q=0.5')).toBe('en')
    expect(languageAccepted(null)).toBe('en')
    expect(languageAccepted('zh;q=0')).toBe('en')
  })
})
