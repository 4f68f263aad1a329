'use client'

import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { LOCALES, type Language } from './languages.ts'
import type { Messages } from './namespaces.ts'

type Props = { readonly language: Language; readonly messages: Partial<Messages>; readonly children: ReactNode }

/** Times are formatted in UTC until the browser tells its zone: see LocalTime in the kit. */
export function WordingProvider({ language, messages, children }: Props) {
  return (
    <IntlProvider locale={LOCALES[language]} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
