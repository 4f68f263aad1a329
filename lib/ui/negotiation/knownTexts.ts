import { STANDARD_TITLES } from '../../engine/treaties/standardTitles.ts'
import { CLAUSE_KINDS } from '../../engine/vocabulary.ts'
import { STARTING_TREATIES } from '../../scenarios/startingTreaties.ts'
import { useWords } from '../desk/words.ts'

/** Titles and clauses that people did not write, in English as the log keeps them, each with its key among the wordings. */
export const KNOWN_TEXTS: ReadonlyMap<string, string> = new Map([
  ...CLAUSE_KINDS.map((kind) => [STANDARD_TITLES[kind], `standardTitle.${kind}`] as const),
  ...STARTING_TREATIES.flatMap(({ id, title, clauses }) => [[title, `starting.${id}.title`] as const, ...clauses.map(({ text }, index) => [text, `starting.${id}.${index}`] as const)]),
])

/** Texts of the scenario and of bots in the reader's language; what people wrote as they wrote it. */
export function useKnownTexts(): (text: string) => string {
  const words = useWords('clauses')
  return (text) => {
    const key = KNOWN_TEXTS.get(text)
    return key === undefined ? text : words(key)
  }
}

/** The same for headlines, where the treaties that the match begins with go by a short name. */
export function useShortTitles(): (title: string) => string {
  const words = useWords('clauses')
  const known = useKnownTexts()
  return (title) => {
    const key = KNOWN_TEXTS.get(title)
    return key?.startsWith('starting.') && key.endsWith('.title') ? words(key.replace(/title$/, 'short')) : known(title)
  }
}
