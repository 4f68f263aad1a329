import { useMemo } from 'react'
// eslint-disable-next-line no-restricted-imports -- the one place
import { useFormatter as useIntlFormatter, type NumberFormatOptions } from 'use-intl'

type Formatter = Omit<ReturnType<typeof useIntlFormatter>, 'number'> & { readonly number: (value: number, options?: NumberFormatOptions) => string }

/** As the library's, but a number below nothing has a true minus, not the hyphen that languages of Latin script are given. */
export function useFormatter(): Formatter {
  const format = useIntlFormatter()
  return useMemo(() => ({ ...format, number: (value, options) => format.number(value, options).replace('-', '−') }), [format])
}
