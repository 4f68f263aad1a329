import { unzipped } from '../../client/unzipped.ts'
import type { Language } from './languages.ts'
import type { Messages, Namespace } from './namespaces.ts'

export type Some = Partial<Messages>

const known = new Map<string, Some>()
const asking = new Map<string, Promise<void>>()

const keyOf = (language: Language, namespaces: readonly Namespace[]): string => `${language} ${namespaces.join(' ')}`

/** Null until they are here. */
export function wordsHere(language: Language, namespaces: readonly Namespace[]): Some | null {
  return known.get(keyOf(language, namespaces)) ?? null
}

/** Fetches wordings that the page did not bring; throws where the line is gone. */
export function fetchWords(language: Language, namespaces: readonly Namespace[]): Promise<void> {
  const key = keyOf(language, namespaces)
  if (known.has(key)) return Promise.resolve()
  const asked = asking.get(key) ?? answered(language, namespaces).then((words) => void known.set(key, words)).finally(() => asking.delete(key))
  asking.set(key, asked)
  return asked
}

async function answered(language: Language, namespaces: readonly Namespace[]): Promise<Some> {
  const query = new URLSearchParams([['as', 'gzip'], ['language', language], ...namespaces.map((namespace) => ['namespace', namespace])])
  const answer = await fetch(`/api/wording?${query}`)
  if (!answer.ok) throw new Error(`no wordings: ${answer.status}`)
  return unzipped(answer)
}
