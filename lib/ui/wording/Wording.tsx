import type { ReactNode } from 'react'
import { messagesIn, readerLanguage } from './onServer.ts'
import type { Namespace } from './namespaces.ts'
import { WordingProvider } from './WordingProvider.tsx'

/** Gives the screen inside it the reader's language and the wordings that it names, beside those around it. */
export async function Wording(props: { readonly namespaces: readonly Namespace[]; readonly children: ReactNode }) {
  const language = await readerLanguage()
  const messages = await messagesIn(language, props.namespaces)
  return (
    <WordingProvider language={language} messages={messages}>
      {props.children}
    </WordingProvider>
  )
}
