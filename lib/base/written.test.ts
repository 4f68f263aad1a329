import fc from 'fast-check'
import { expect, it } from 'vitest'
import { written } from './written.ts'

it('leaves what people write as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => text === written().parse(text)))
})

it('mends what no database keeps: NUL, and half a character', () => {
  expect(written().parse('a\0b')).toBe('ab')
  expect(written().max(3).parse('a\ud83d!')).toBe('a\ufffd!')
})
