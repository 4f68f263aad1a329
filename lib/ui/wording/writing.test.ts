import { describe, expect, it } from 'vitest'
import { LANGUAGES, LOCALES } from './languages.ts'
import { dayText, listText, numberText, type NumberWishes } from './writing.ts'

const VALUES = [0, -0, 0.04, -0.04, 0.05, 0.25, 1.005, 2.25, 2.45, 8.35, -8.35, 51, -51.5, 99.95, 999.95, 1_000, 1_234.5, -12_345.678, 1_234_567.891, 0.1 + 0.2]
const WISHES: readonly NumberWishes[] = [
  {}, { maximumFractionDigits: 0 }, { maximumFractionDigits: 1 }, { minimumFractionDigits: 1, maximumFractionDigits: 1 }, { minimumFractionDigits: 2 },
  { style: 'percent' }, { style: 'percent', maximumFractionDigits: 2 },
  ...(['always', 'exceptZero', 'negative'] as const).map((signDisplay) => ({ signDisplay, minimumFractionDigits: 1, maximumFractionDigits: 1 })),
]

describe.each(LANGUAGES)('in %s', (language) => {
  const locale = LOCALES[language]

  it.each(WISHES)('numbers are written as by Intl, with a true minus: %j', (wishes) => {
    const byIntl = new Intl.NumberFormat(locale, wishes)
    expect(VALUES.map((value) => numberText(value, locale, wishes))).toEqual(VALUES.map((value) => byIntl.format(value).replace('-', '−')))
  })

  it('numbers of a match, which have four digits at most, are rounded as by Intl', () => {
    const byIntl = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    const values = Array.from({ length: 20_001 }, (_, index) => (index - 10_000) * 0.0137).map((value) => Math.round(value * 10_000) / 10_000)
    expect(values.filter((value) => numberText(value, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) !== byIntl.format(value).replace('-', '−'))).toEqual([])
  })

  it('lists are written as by Intl', () => {
    const byIntl = new Intl.ListFormat(locale)
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) expect(listText(items, locale)).toBe(byIntl.format(items))
  })

  it('days are written as by Intl', () => {
    const byIntl = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) for (const day of [1, 20]) expect(dayText(new Date(Date.UTC(2024, month, day)), locale)).toBe(byIntl.format(Date.UTC(2024, month, day)))
  })
})
