import { cookies, headers } from 'next/headers'
import compile from 'icu-minify/compile'
import { createTranslator } from 'use-intl/core'
import { isLanguage, LANGUAGE_COOKIE, languageAccepted, LOCALES, type Language } from './languages.ts'
import type { Messages, Namespace } from './namespaces.ts'

/** The reader's language: chosen before, or the browser's. */
export async function readerLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  return isLanguage(chosen) ? chosen : languageAccepted((await headers()).get('accept-language'))
}

type Tree = { readonly [key: string]: string | Tree }
type Compiled = { readonly [key: string]: ReturnType<typeof compile> | Compiled }

const compiledFiles = new WeakMap<Tree, Compiled>()

/** As the translator wants them, which has no parser of its own (see next.config.js); each file once. */
async function namespaceIn(language: Language, namespace: Namespace): Promise<Compiled> {
  const file: { default: Tree } = await import(`./${language}/${namespace}.json`)
  // Written out and read again: a page hands on plain objects only, and the compiler's have no prototype.
  const known: Compiled = compiledFiles.get(file.default) ?? JSON.parse(JSON.stringify(compiledTree(file.default)))
  compiledFiles.set(file.default, known)
  return known
}

function compiledTree(tree: Tree): Compiled {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : compiledTree(value)]))
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
