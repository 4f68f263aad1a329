import { cookies, headers } from 'next/headers'
import { createTranslator } from 'use-intl/core'
import { isLanguage, LANGUAGE_COOKIE, languageAccepted, LOCALES, type Language } from './languages.ts'
import type { Messages, Namespace } from './namespaces.ts'

/** The reader's language: chosen before, or the browser's. */
export async function readerLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  return isLanguage(chosen) ? chosen : languageAccepted((await headers()).get('accept-language'))
}

async function namespaceIn<N extends Namespace>(language: Language, namespace: N): Promise<Messages[N]> {
  const file: { default: Messages[N] } = await import(`./${language}/${namespace}.json`)
  return file.default
}

export async function messagesIn(language: Language, namespaces: readonly Namespace[]): Promise<Partial<Messages>> {
  const parts = await Promise.all(namespaces.map(async (namespace) => [namespace, await namespaceIn(language, namespace)] as const))
  return Object.fromEntries(parts)
}

/** For titles and other text that a page makes on the server; knows only the namespaces asked for: t('door.kind'). */
export async function translatorFor(namespaces: readonly Namespace[]) {
  const language = await readerLanguage()
  const messages = (await messagesIn(language, namespaces)) as Messages
  return createTranslator({ locale: LOCALES[language], messages })
}
