import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const lib = path.resolve(import.meta.dirname, '../..')
const rulebook = readFileSync(path.join(lib, 'engine/RULES.md'), 'utf8')

const testFiles = (folder: string): readonly string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const file = path.join(folder, entry.name)
  if (entry.isDirectory()) return testFiles(file)
  return /\.test\.tsx?$/.test(entry.name) ? [file] : []
})

/** The rules at the head of a test's title: `T2`, or several as in `P16, K1: ...`, or further ones behind a semicolon. */
function citedIn(file: string): readonly string[] {
  const titles = [...readFileSync(file, 'utf8').matchAll(/\bit(?:\.each\(.*?\))?\(\s*(['"`])(.*?)\1,/gs)].map((match) => match[2] ?? '')
  return titles.flatMap((title) => [...title.matchAll(/(?:^|; |, )([A-Z]\d{1,2})(?=[:,])/g)].map((match) => match[1] ?? ''))
}

const rules = [...rulebook.matchAll(/^- ([A-Z]\d+) /gm)].map((match) => match[1] ?? '')
const cited = new Set(testFiles(lib).flatMap(citedIn))

describe('the rulebook and its tests', () => {
  it('numbers each rule once', () => {
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([])
    expect(rules.length).toBeGreaterThan(100)
  })

  it('has a test that cites it for every rule', () => {
    expect(rules.filter((rule) => !cited.has(rule))).toEqual([])
  })

  it('is cited only by numbers that it has', () => {
    expect([...cited].filter((rule) => !rules.includes(rule))).toEqual([])
  })
})
