'use client'

import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { LOCALES, type Language } from './languages.ts'
import type { Messages } from './namespaces.ts'

type Props = { readonly language: Language; readonly messages: Partial<Messages>; readonly children: ReactNode }

/** What the providers above have brought; each adds its own. */
export const KnownWords = createContext<Partial<Messages>>({})

/** Times are formatted in UTC until the browser tells its zone: see LocalTime in the kit. */
export function WordingProvider({ language, messages, children }: Props) {
  const above = useContext(KnownWords)
  const all = useMemo(() => ({ ...above, ...messages }), [above, messages])
  return (
    <KnownWords.Provider value={all}>
      <IntlProvider locale={LOCALES[language]} messages={all} timeZone="UTC">
        {children}
      </IntlProvider>
    </KnownWords.Provider>
  )
}
