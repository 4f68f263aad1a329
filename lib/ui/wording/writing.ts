import type { NumberFormatOptions } from 'use-intl'
import { languageOf, type Language, type Locale } from './languages.ts'

/**
 * Numbers, lists and days as the browser's own Intl writes them: making its first formatter keeps a phone busy for a tenth of a
 * second, in the middle of the first screen. What is written more seldom, an hour or a span, is left to it.
 */
type Ways = { readonly point: string; readonly group: string; readonly percent: string; readonly between: string; readonly last: string }

const ENGLISH: Ways = { point: '.', group: ',', percent: '%', between: ', ', last: ' and ' }
const WAYS: Readonly<Record<Language, Ways>> = {
  en: ENGLISH,
  zh: { ...ENGLISH, between: '、', last: '和' },
  ko: { ...ENGLISH, last: ' 및 ' },
  ja: { ...ENGLISH, between: '、', last: '、' },
  ru: { point: ',', group: '\u00a0', percent: '\u00a0%', between: ', ', last: ' и ' },
}

export type NumberWishes = Pick<NumberFormatOptions, 'minimumFractionDigits' | 'maximumFractionDigits'> & {
  readonly style?: 'decimal' | 'percent'
  readonly signDisplay?: 'auto' | 'always' | 'exceptZero' | 'negative'
}

/** A number below nothing has a true minus, not the hyphen that languages of Latin script are given. */
export function numberText(value: number, locale: Locale, wishes: NumberWishes = {}): string {
  const { style = 'decimal', signDisplay = 'auto', minimumFractionDigits: least = 0 } = wishes
  const most = Math.max(least, wishes.maximumFractionDigits ?? (style === 'percent' ? 0 : 3))
  const { point, group, percent } = WAYS[languageOf(locale)]
  const [whole = '', fraction = ''] = rounded(Math.abs(value) * (style === 'percent' ? 100 : 1), most).split('.')
  const digits = fraction.replace(/0+$/, '').padEnd(least, '0')
  const size = `${whole.replaceAll(/\B(?=(\d{3})+$)/g, group)}${digits === '' ? '' : `${point}${digits}`}${style === 'percent' ? percent : ''}`
  return `${signOf({ isBelow: value < 0 || Object.is(value, -0), isNothing: !/[1-9]/.test(size), signDisplay })}${size}`
}

/** By the digits that the number is written with: 8.35 rounds up, although what the machine keeps is a little less. */
function rounded(size: number, digits: number): string {
  return Number(`${Math.round(Number(`${size.toFixed(10)}e${digits}`))}e-${digits}`).toFixed(digits)
}

type Signed = { readonly isBelow: boolean; readonly isNothing: boolean; readonly signDisplay: NonNullable<NumberWishes['signDisplay']> }

function signOf({ isBelow, isNothing, signDisplay }: Signed): '' | '+' | '−' {
  if (isNothing && (signDisplay === 'exceptZero' || signDisplay === 'negative')) return ''
  if (isBelow) return '−'
  return signDisplay === 'always' || signDisplay === 'exceptZero' ? '+' : ''
}

/** "Beijing, Moscow and Tokyo". */
export function listText(items: readonly string[], locale: Locale): string {
  const { between, last } = WAYS[languageOf(locale)]
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(between)}${last}${items.at(-1)}`
}

const MONTHS: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
}
type Day = { readonly day: number; readonly month: number; readonly year: number }
const DAYS: Readonly<Record<Language, (day: Day) => string>> = {
  en: ({ day, month, year }) => `${day} ${MONTHS.en[month]} ${year}`,
  zh: ({ day, month, year }) => `${year}年${month + 1}月${day}日`,
  ko: ({ day, month, year }) => `${year}년 ${month + 1}월 ${day}일`,
  ja: ({ day, month, year }) => `${year}年${month + 1}月${day}日`,
  ru: ({ day, month, year }) => `${day} ${MONTHS.ru[month]} ${year} г.`,
}

/** "20 August 2024", of a day in UTC. */
export function dayText(date: Date, locale: Locale): string {
  return DAYS[languageOf(locale)]({ day: date.getUTCDate(), month: date.getUTCMonth(), year: date.getUTCFullYear() })
}
