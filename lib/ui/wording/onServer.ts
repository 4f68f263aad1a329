import { headers } from 'next/headers'
import compile from 'icu-minify/compile'
import { createTranslator } from 'use-intl/core'
import { isLanguage, LANGUAGE_COOKIE, languageAccepted, LOCALES, type Language } from './languages.ts'
import type { Messages, Namespace } from './namespaces.ts'

/** The language of whoever asks: chosen before, or the browser's. */
export function languageAsked(asked: Pick<Headers, 'get'>): Language {
  const chosen = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(\\w+)`).exec(asked.get('cookie') ?? '')?.[1]
  return isLanguage(chosen) ? chosen : languageAccepted(asked.get('accept-language'))
}

export async function readerLanguage(): Promise<Language> {
  return languageAsked(await headers())
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
  return translatorIn(await readerLanguage(), namespaces)
}

export async function translatorIn(language: Language, namespaces: readonly Namespace[]) {
  const messages = (await messagesIn(language, namespaces)) as Messages
  return createTranslator({ locale: LOCALES[language], messages })
}
