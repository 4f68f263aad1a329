import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chaptersOf } from './ruleText.ts'
import { chaptersIn, FOREIGN, markOf, translationIn } from './rulesIn.ts'

const book = readFileSync('lib/engine/RULES.md', 'utf8')
const chapters = chaptersOf(book)
const rules = chapters.flatMap((chapter) => chapter.rules)
/** Figures and names of coefficients, which no translation may change. */
const figuresOf = (text: string): readonly string[] => (text.match(/\d+(?:[.,]\d+)?|[a-z]+[A-Z][a-zA-Z]+/g) ?? []).map((one) => one.replace(',', '.')).sort()

describe('the numbered rules in other languages', () => {
  it.each(FOREIGN)('%s has every chapter and every rule, and no other', async (language) => {
    const translated = await translationIn(language)
    expect(Object.keys(translated.chapters).sort()).toEqual(chapters.map(({ letter }) => letter).sort())
    expect(Object.keys(translated.rules).sort()).toEqual(rules.map(({ number }) => number).sort())
  })

  it.each(FOREIGN)('%s was translated from the rules as they read today', async (language) => {
    const translated = await translationIn(language)
    const old = rules.flatMap(({ number, text }) => (translated.rules[number]?.of === markOf(text) ? [] : [`${number}: translate anew, then write "of": "${markOf(text)}"`]))
    expect(old).toEqual([])
  })

  it.each(FOREIGN)('%s keeps the figures and the names of coefficients of the English', async (language) => {
    const translated = await translationIn(language)
    for (const { number, text } of rules) {
      const found = figuresOf(translated.rules[number]?.text ?? '')
      expect(figuresOf(text).filter((figure) => !found.includes(figure)), `${language} ${number}`).toEqual([])
    }
  })

  it('tells a rule in English once it has changed', async () => {
    const [chapter] = await chaptersIn('ko', '## S Sealing\n- S1 Drafts are kept elsewhere.\n')
    expect(chapter).toEqual({ letter: 'S', title: '봉인', rules: [{ number: 'S1', text: 'Drafts are kept elsewhere.' }] })
  })
})
