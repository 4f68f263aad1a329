import { describe, expect, it } from 'vitest'
import { languageAccepted, LANGUAGES, languageOf, LOCALES } from './languages.ts'

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

describe('dates and numbers', () => {
  const written = (language: (typeof LANGUAGES)[number]) => [
    new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2024, 7, 20)),
    new Intl.NumberFormat(LOCALES[language]).format(12_345.5),
  ]
  it('are written as each language does, in English with the day before the month', () => {
    expect(LANGUAGES.map((language) => written(language)[0])).toEqual(['20 August 2024', '2024年8月20日', '2024년 8월 20일', '2024年8月20日', '20 августа 2024 г.'])
    expect([written('en')[1], written('ru')[1]]).toEqual(['12,345.5', '12\u00a0345,5'])
  })
  it('belong to the language that the reader chose', () => {
    expect(LANGUAGES.map((language) => languageOf(LOCALES[language]))).toEqual([...LANGUAGES])
  })
})
