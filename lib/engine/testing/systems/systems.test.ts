import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { PLAYS } from './plays.ts'

type System = { readonly letter: string; readonly name: string; readonly rules: readonly string[] }

const rulebook = readFileSync(path.resolve(import.meta.dirname, '../../RULES.md'), 'utf8')
const numbered = new Set([...rulebook.matchAll(/^- ([A-Z]\d+) /gm)].map((match) => match[1] ?? ''))
const systems: readonly System[] = [...rulebook.matchAll(/^\| ([A-Z]) \| (.+) \| (.+) \|$/gm)]
  .map(([, letter = '', name = '', rules = '']) => ({ letter, name, rules: rules.split(', ') }))

/** Less than this no player feels. */
const FELT_FROM = 0.3

describe('the systems of the game', () => {
  it('names A to V once each, with rules that the book has', () => {
    expect(systems.map(({ letter }) => letter)).toEqual([...'ABCDEFGHIJKLMNOPQRSTUV'])
    expect(systems.flatMap(({ rules }) => rules).filter((rule) => !numbered.has(rule))).toEqual([])
    expect(Object.keys(PLAYS)).toEqual(systems.map(({ letter }) => letter))
  })

  it('plays each half of what each says', () => {
    for (const { letter } of systems) expect(Object.keys(PLAYS[letter] ?? {}).length, letter).toBeGreaterThanOrEqual(2)
  })

  const halves = systems.flatMap(({ letter, name, rules }) => Object.entries(PLAYS[letter] ?? {}).map(([half, play]) => ({ letter, name, rules, half, play })))
  it.each(halves)('System $letter, $name, is felt by its rules: $half', ({ rules, play }) => {
    const felts = play()
    expect(felts.length).toBeGreaterThan(0)
    for (const [rule, what, way, amount] of felts) {
      expect(rules, `${rule} ${what}`).toContain(rule)
      expect(way === 'up' ? amount : -amount, `${rule} ${what} ${way}`).toBeGreaterThanOrEqual(FELT_FROM)
    }
  })
})
