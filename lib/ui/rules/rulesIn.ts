import { createHash } from 'node:crypto'
import { LANGUAGES, type Language } from '../wording/languages.ts'
import { chaptersOf, type Chapter } from './ruleText.ts'

/** `of` is the mark of the English rule that the translation was made from. */
export type Translated = { readonly chapters: Readonly<Record<string, string>>; readonly rules: Readonly<Record<string, { readonly of: string; readonly text: string }>> }
type Foreign = Exclude<Language, 'en'>

export const FOREIGN = LANGUAGES.filter((language): language is Foreign => language !== 'en')

/** Changes with every letter of the English text. */
export function markOf(english: string): string {
  return createHash('sha256').update(english).digest('hex').slice(0, 8)
}

export async function translationIn(language: Foreign): Promise<Translated> {
  const file: { default: Translated } = await import(`./translations/${language}.json`)
  return file.default
}

/** The rulebook for a reader. A rule that has changed since it was translated is told in English: it is the contract. */
export async function chaptersIn(language: Language, book: string): Promise<readonly Chapter[]> {
  const chapters = chaptersOf(book)
  if (language === 'en') return chapters
  const translated = await translationIn(language)
  return chapters.map(({ letter, title, rules }) => ({
    letter, title: translated.chapters[letter] ?? title,
    rules: rules.map(({ number, text }) => {
      const known = translated.rules[number]
      return { number, text: known?.of === markOf(text) ? known.text : text }
    }),
  }))
}
