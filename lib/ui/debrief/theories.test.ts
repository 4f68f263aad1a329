import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { THEORIES, WORKS } from '../../analysis/theories/theories.ts'
import { LANGUAGES } from '../wording/languages.ts'

const yearsIn = (text: string): readonly string[] => (text.match(/\b(19|20)\d\d\b/g) ?? []).toSorted()

describe.each(LANGUAGES)('the theories in %s', (language) => {
  const { theories }: { theories: { after: Record<string, string> } } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../wording', language, 'replay.json'), 'utf8'))

  it.each(THEORIES)('cite for the %s reading no work that is not named in full below it', (theory) => {
    expect(yearsIn(theories.after[theory] ?? '')).toEqual(WORKS[theory].flatMap((work) => yearsIn(work)).toSorted())
  })
})
