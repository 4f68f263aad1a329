import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chaptersOf } from './ruleText.ts'

describe('the rulebook as a page', () => {
  it('finds chapters and their numbered rules', () => {
    expect(chaptersOf('# The rules\n\n## T Treaties\n- T1 A treaty has `parties`.\n- T2 Words.\n')).toEqual([
      { letter: 'T', title: 'Treaties', rules: [{ number: 'T1', text: 'A treaty has parties.' }, { number: 'T2', text: 'Words.' }] },
    ])
  })
  it('loses no rule of the book', () => {
    const book = readFileSync('lib/engine/RULES.md', 'utf8')
    const written = book.split('\n').filter((line) => line.startsWith('- ')).length
    expect(chaptersOf(book).reduce((sum, chapter) => sum + chapter.rules.length, 0)).toBe(written)
  })
})
