import { describe, expect, it } from 'vitest'
import { SEATS } from '../engine/vocabulary.ts'
import type { Brief } from './brief.ts'
import { DOSSIER_SOURCES } from './lipsAndTeeth/sources.ts'
import { briefOf, readingOf, textsOf } from './texts.ts'

const wordsOf = ({ public: open, secret }: Brief) => [open.role, ...open.interests, ...open.means, secret.letter, ...secret.fears, ...secret.advice]
const WRITTEN = ['en', 'zh', 'ko', 'ja', 'ru']

describe('briefs', () => {
  it.each(WRITTEN)('every capital has a public and a secret part of its own (%s)', (language) => {
    const letters = SEATS.map((seat) => briefOf('lipsAndTeeth', seat, language)?.secret.letter)
    expect(new Set(letters).size).toBe(SEATS.length)
    for (const seat of SEATS) {
      const { interests = [], means = [] } = briefOf('lipsAndTeeth', seat, language)?.public ?? {}
      expect(Math.min(interests.length, means.length), seat).toBeGreaterThan(1)
    }
  })

  it.each(WRITTEN.slice(1))('the story so far and a dossier on every capital are told in %s, as fully as in English', (language) => {
    const english = textsOf('lipsAndTeeth', 'en')
    const told = textsOf('lipsAndTeeth', language)
    expect(told).not.toBe(english)
    expect(told?.storySoFar.length).toBe(english?.storySoFar.length)
    for (const seat of SEATS) expect(told?.dossiers[seat].length, seat).toBe(english?.dossiers[seat].length)
    const lines = [english, told].map((texts) => (texts === null ? [] : [texts.title, ...texts.storySoFar, ...SEATS.flatMap((seat) => [...texts.dossiers[seat], ...wordsOf(texts.briefs[seat])])]))
    expect(lines[1]?.filter((line) => lines[0]?.includes(line)), 'left in English').toEqual([])
  })

  it('each line of a dossier names its source, or none', () => {
    for (const seat of SEATS) expect(DOSSIER_SOURCES[seat].length, seat).toBe(textsOf('lipsAndTeeth', 'en')?.dossiers[seat].length)
    const { dossiers, storySources } = readingOf('lipsAndTeeth', null, 'ko')
    expect(dossiers.beijing?.map(({ source }) => source)).toEqual(DOSSIER_SOURCES.beijing)
    expect(storySources.length).toBeGreaterThan(0)
  })

  it('a seat is given its own letter and no other', () => {
    const text = JSON.stringify(readingOf('lipsAndTeeth', 'seoul', 'en'))
    for (const seat of SEATS) expect(text.includes(briefOf('lipsAndTeeth', seat, 'en')?.secret.letter ?? '')).toBe(seat === 'seoul')
  })

  it('everyone reads the story and the dossiers, and a brief comes only with a seat', () => {
    const mine = readingOf('lipsAndTeeth', 'seoul', 'ru')
    expect([mine.of, readingOf('lipsAndTeeth', null, 'ru').of]).toEqual(['seoul', null])
    expect([mine.brief, mine.storySoFar.length, Object.keys(mine.dossiers).sort()]).toEqual([briefOf('lipsAndTeeth', 'seoul', 'ru'), 6, [...SEATS]])
    const open = readingOf('lipsAndTeeth', null, 'ru')
    expect([open.brief, open.storySoFar]).toEqual([null, mine.storySoFar])
    for (const seat of SEATS) expect(JSON.stringify(open)).not.toContain(briefOf('lipsAndTeeth', seat, 'ru')?.secret.letter)
  })

  it('an unknown language reads English; a scenario without texts has none', () => {
    expect(textsOf('lipsAndTeeth', 'fr')).toBe(textsOf('lipsAndTeeth', 'en'))
    expect(textsOf('nowhere', 'en')).toBeNull()
  })
})
