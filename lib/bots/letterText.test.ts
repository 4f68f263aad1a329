import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { OBJECTIONS, PROTESTED_DESKS, THANKED_DESKS, TONES, TURNS, type Letter } from '../engine/press/letter.ts'
import { isPublicLetter, privatePath, publicPath } from '../engine/press/letterPaths.ts'
import { CLAUSE_KINDS, SEATS } from '../engine/vocabulary.ts'
import { doctrines } from '../scenarios/lipsAndTeeth/doctrines.ts'
import { letterText } from './letterText.ts'

type Templated = Parameters<typeof letterText>[0]

const LANGUAGES = ['en', 'zh', 'ko', 'ja', 'ru'] as const
type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

function wordsIn(language: (typeof LANGUAGES)[number]): Words {
  const read = (namespace: string): unknown => JSON.parse(readFileSync(path.join(import.meta.dirname, '../ui/wording', language, `${namespace}.json`), 'utf8'))
  const messages = { letters: read('letters'), square: read('square'), clauses: read('clauses'), seats: read('seats') }
  return createTranslator({ locale: language === 'en' ? 'en-GB' : language, messages: messages as never, onError: (error) => { throw error } }) as Words
}

function said(words: Words, letter: Letter): string {
  const to = 'to' in letter ? words(`seats.${letter.to}`) : ''
  if (isPublicLetter(letter)) return words(`square.${publicPath(letter)}`, { to })
  if (letter.type !== 'offer') return words(`letters.${privatePath(letter)}`, { to })
  return words('letters.offer', {
    to, clause: words(`clauses.kind.${letter.clause}`), rounds: letter.rounds ?? 0,
    secret: letter.secret ? 'yes' : 'no', reason: words(`letters.reason.${letter.clause}.${letter.reason}`),
  })
}

const offers = CLAUSE_KINDS.flatMap((clause) => TURNS.flatMap((reason) => [null, 1, 4].map((rounds): Templated => (
  { type: 'offer', to: 'seoul', clause, reason, rounds, secret: rounds === 4 }))))
const inTurns = TURNS.flatMap((turn): readonly Templated[] => [
  ...TONES.map((tone): Templated => ({ type: 'reply', tone, turn })),
  ...THANKED_DESKS.map((desk): Templated => ({ type: 'thanks', to: 'seoul', desk, turn })),
  ...PROTESTED_DESKS.map((desk): Templated => ({ type: 'protest', to: 'seoul', desk, turn })),
  { type: 'solidarity', to: 'seoul', turn }, { type: 'meeting', to: 'seoul', turn }, { type: 'counter', to: 'seoul', turn },
])
const inOneWay: readonly Templated[] = [
  ...OBJECTIONS.map((objection): Templated => ({ type: 'refusal', to: 'seoul', objection })),
]
const letters = [...offers, ...inTurns, ...inOneWay]
const openings = Object.values(doctrines).flatMap(({ opening }) => (opening === null ? [] : [opening]))

describe('letters of bots', () => {
  it('say in the record what the English screen says', () => {
    const words = wordsIn('en')
    for (const letter of letters) expect(said(words, letter)).toBe(letterText(letter))
    for (const { name, text } of openings) expect(said(words, { type: 'opening', of: name })).toBe(text)
  })

  it.each(LANGUAGES)('each say something of their own in %s, with its address and the term of an offer', (language) => {
    const words = wordsIn(language)
    const all: readonly Letter[] = [...letters, ...openings.map(({ name }): Letter => ({ type: 'opening', of: name }))]
    expect(openings).toHaveLength(SEATS.length)
    expect(new Set(all.map((letter) => said(words, letter))).size).toBe(all.length)
    for (const letter of letters) if ('to' in letter) expect(said(words, letter)).toContain(words('seats.seoul'))
    expect(offers.filter((offer) => offer.type === 'offer' && offer.rounds === 4).every((offer) => said(words, offer).includes('4'))).toBe(true)
  })
})
