import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../scenarios/scenarios.ts'
import en from '../wording/en/clauses.json'
import ru from '../wording/ru/clauses.json'
import { KNOWN_TEXTS } from './knownTexts.ts'

type Say = (key: string) => string
const english = createTranslator({ locale: 'en-GB', messages: en as never }) as Say
const russian = createTranslator({ locale: 'ru', messages: ru as never }) as Say

describe('texts that people did not write', () => {
  it('have a wording each, in English the very text that the log keeps', () => {
    expect(KNOWN_TEXTS.size).toBeGreaterThan(25)
    for (const [text, key] of KNOWN_TEXTS) expect(english(key), key).toBe(text)
  })

  it('are those of every installed scenario', () => {
    const brought = SCENARIOS.flatMap(({ treaties }) => treaties).flatMap(({ title, clauses }) => [title, ...clauses.map(({ text }) => text)])
    expect(brought.length).toBeGreaterThan(15)
    expect(brought.filter((text) => !KNOWN_TEXTS.has(text))).toEqual([])
  })

  it('read in the reader’s language', () => {
    expect(russian(KNOWN_TEXTS.get('Hotline agreement') ?? '')).toBe('Соглашение о горячей линии')
    expect(russian(KNOWN_TEXTS.get('Camp David commitment to consult, 2023') ?? '')).toBe('Кэмп-дэвидское обязательство консультироваться, 2023')
  })
})
