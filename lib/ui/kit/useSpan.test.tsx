import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import { LANGUAGES, LOCALES, type Language, type Locale } from '../wording/languages.ts'
import { useMinutes, useSpan } from './useSpan.ts'

function said(locale: Locale, seconds: number, wishes: Parameters<typeof useSpan>[0] = { unitDisplay: 'long' }): string {
  const Said = () => useSpan(wishes)(seconds)
  return renderToStaticMarkup(<IntlProvider locale={locale}><Said /></IntlProvider>)
}

const LONG: Readonly<Record<Language, string>> = { en: '3 hours 38 minutes', zh: '3小时38分钟', ko: '3시간 38분', ja: '3時間38分', ru: '3 часа 38 минут' }

it('from an hour on hours and minutes are told', () => {
  expect(LANGUAGES.map((language) => said(LOCALES[language], 218 * 60))).toEqual(LANGUAGES.map((language) => LONG[language]))
})

it('below an hour minutes and seconds are, from a day on days and hours, and what is nothing is left out', () => {
  expect([72, 3_600, 86_400 + 7_200, 0].map((seconds) => said('en-GB', seconds))).toEqual(['1 minute 12 seconds', '1 hour', '1 day 2 hours', '0 seconds'])
})

it('a narrow place is told the largest unit alone', () => {
  expect((['en-GB', 'ja'] as const).map((locale) => said(locale, 218 * 60, { unitDisplay: 'narrow', units: 1 }))).toEqual(['3h', '3時間'])
})

it('less than a minute is a word for messages to choose by', () => {
  const Said = () => [0.4, 5].map(useMinutes({ unitDisplay: 'long' })).join(', ')
  expect(renderToStaticMarkup(<IntlProvider locale="en-GB"><Said /></IntlProvider>)).toBe('now, 5 minutes')
})
