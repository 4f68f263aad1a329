import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../wording/languages.ts'
import { rejectionValues } from './rejectionValues.ts'

it.each(LANGUAGES)('a refusal names in %s what was asked for and what there was', (language) => {
  const words: Readonly<Record<string, string>> = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../wording', language, 'rejections.json'), 'utf8'))
  const values = rejectionValues({ code: 'notEnoughCapital', cost: 5, have: 3 })
  const holes = [...(words.notEnoughCapital ?? '').matchAll(/\{(\w+)/g)].map(([, hole]) => hole)
  expect(holes.toSorted()).toEqual(Object.keys(values).toSorted())
})

it('a refusal tells the purse as the desk does, in tenths', () => {
  expect(rejectionValues({ code: 'notEnoughCapital', cost: 5, have: 3.84 })).toEqual({ cost: 5, have: 3.8 })
})

it('a refusal counts the orders of a desk from one', () => {
  expect(rejectionValues({ code: 'unknownOrder', slot: 0, order: 'nonsense' })).toEqual({ slot: 1, order: 'nonsense' })
})
