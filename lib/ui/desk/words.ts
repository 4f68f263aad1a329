import { useTranslations } from 'use-intl'
import type { Namespace } from '../wording/namespaces.ts'

type Values = Readonly<Record<string, string | number>>
type Loose = { say(key: string, values?: Values): string; has(key: string): boolean }
export type Words = (key: string, values?: Values) => string

/** `economicCooperation` reads as "Economic cooperation" where a scenario brings a name that has no wording. */
export function spaced(id: string): string {
  const words = (id.split('.').at(-1) ?? id).replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/[-_]/g, ' ').toLowerCase()
  return opening(words)
}

/** As it opens a sentence. */
export function opening(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** One namespace stands for any: the keys of all together are more than the compiler can compare. */
function useLoose(namespace: Namespace): Loose {
  const t = useTranslations(namespace as 'lines')
  return { say: t, has: t.has }
}

/** Wordings by ids that only scenario data knows. Sentences of the interface itself use useTranslations with its checked keys. */
export function useWords(namespace: Namespace): Words {
  const loose = useLoose(namespace)
  return (key, values) => (loose.has(key) ? loose.say(key, values) : spaced(key))
}

/** The same, and null where there is no wording. */
export function useWordsOrNull(namespace: Namespace): (key: string, values?: Values) => string | null {
  const loose = useLoose(namespace)
  return (key, values) => (loose.has(key) ? loose.say(key, values) : null)
}
