import { useMemo } from 'react'
// eslint-disable-next-line no-restricted-imports -- the one place
import { useFormatter as useIntlFormatter, useLocale, type NumberFormatOptions } from 'use-intl'
import { dayText, listText, numberText, type NumberWishes } from '../wording/writing.ts'

type IntlFormatter = ReturnType<typeof useIntlFormatter>
type Formatter = Pick<IntlFormatter, 'dateTimeRange'> & {
  readonly number: (value: number, wishes?: NumberWishes) => string
  readonly list: (items: readonly string[]) => string
  readonly day: (date: Date) => string
  /** "3 hours"; and spans that belong together, side by side. */
  readonly span: (value: number, wishes: Pick<NumberFormatOptions, 'unit' | 'unitDisplay'>) => string
  readonly spans: (spans: readonly string[]) => string
}

/** How the reader's language writes what is not a message. */
export function useFormatter(): Formatter {
  const format = useIntlFormatter()
  const locale = useLocale()
  return useMemo(() => ({
    dateTimeRange: format.dateTimeRange,
    number: (value, wishes) => numberText(value, locale, wishes),
    list: (items) => listText(items, locale),
    day: (date) => dayText(date, locale),
    span: (value, wishes) => format.number(value, { style: 'unit', ...wishes }),
    spans: (spans) => format.list(spans, { type: 'unit', style: 'narrow' }),
  }), [format, locale])
}
