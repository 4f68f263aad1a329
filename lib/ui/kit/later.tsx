'use client'

import { createElement, useContext, useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react'
import { useLocale } from 'use-intl'
import { persistently } from '../../client/persistently.ts'
import { languageOf, type Language } from '../wording/languages.ts'
import { fetchWords, wordsHere } from '../wording/moreWords.ts'
import type { Namespace } from '../wording/namespaces.ts'
import { KnownWords, WordingProvider } from '../wording/WordingProvider.tsx'

const FIRST_REST_MS = 4_000
const rest = new Set<(language: Language) => Promise<void>>()

type Options = {
  /** Wordings that come with it, where the page has not brought them. */
  readonly words?: readonly Namespace[]
  readonly meanwhile?: ReactNode
}

/**
 * A part of the screen that is fetched when it is first shown, so that the first screen comes light; what nobody has
 * opened yet is fetched by `useTheRest`, so that it is there when the line is gone.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, { words = [], meanwhile = null }: Options = {}): ComponentType<Props> {
  const listeners = new Set<() => void>()
  let part: ComponentType<Props> | null = null
  const start = async (language: Language, isMissing = words.length > 0): Promise<void> => {
    await Promise.all([persistently(async () => { part = await load() }), isMissing ? persistently(() => fetchWords(language, words)) : null])
    rest.delete(start)
    for (const listener of listeners) listener()
  }
  rest.add(start)
  const listen = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return function Later(props: Props) {
    const language = languageOf(useLocale())
    const known = useContext(KnownWords)
    const here = useSyncExternalStore(listen, () => part, () => part)
    const missing = words.some((name) => known[name] === undefined)
    const fetched = useSyncExternalStore(listen, () => wordsHere(language, words), () => null)
    // In a turn of its own: asking for many files at once keeps a phone busy for a while.
    useEffect(() => {
      const timer = setTimeout(() => void start(language, missing), 0)
      return () => clearTimeout(timer)
    }, [language, missing])
    if (here === null || (missing && fetched === null)) return meanwhile
    const element = createElement(here, props)
    return missing && fetched !== null ? <WordingProvider language={language} messages={fetched}>{element}</WordingProvider> : element
  }
}

/** Once the first screen has stood for a moment, fetches what it has not shown, one part after the other. */
export function useTheRest(): void {
  const language = languageOf(useLocale())
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(async () => {
      for (const start of rest) if (wanted) await start(language)
    }, FIRST_REST_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [language])
}
