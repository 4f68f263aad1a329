import { describe, expect, it } from 'vitest'
import { wordDiff } from './wordDiff.ts'

describe('a version read against the one before', () => {
  it('strikes and inserts whole words', () => {
    expect(wordDiff('Each gives two rounds notice', 'Each gives one round notice')).toEqual([
      { type: 'same', text: 'Each gives ' }, { type: 'struck', text: 'two rounds ' },
      { type: 'inserted', text: 'one round ' }, { type: 'same', text: 'notice' },
    ])
  })
  it('reads scripts without spaces by character', () => {
    expect(wordDiff('両国は協議する', '両国は毎月協議する')).toEqual([
      { type: 'same', text: '両国は' }, { type: 'inserted', text: '毎月' }, { type: 'same', text: '協議する' },
    ])
  })
  it('says nothing changed where nothing did', () => {
    expect(wordDiff('the same', 'the same')).toEqual([{ type: 'same', text: 'the same' }])
  })
})
