import { expect, it } from 'vitest'
import type { BadRow } from '../../protocol/hostActs.ts'
import { leftOver } from './leftOver.ts'

const bad: BadRow = { line: 3, text: 'Cy,Paris', problem: 'noSuchSeat', word: 'Paris' }

it('leaves the rows that need a hand under the head of their list', () => {
  expect(leftOver('name,seat\nAda,Seoul\nCy,Paris', { head: 'name,seat', rows: [], bad: [bad] })).toBe('name,seat\nCy,Paris')
  expect(leftOver('Ada\nCy,Paris', { head: null, rows: [], bad: [bad] })).toBe('Cy,Paris')
})

it('leaves nothing of a list that was taken whole, and all of one whose head names no names', () => {
  expect(leftOver('Ada', { head: null, rows: [], bad: [] })).toBe('')
  expect(leftOver('seat\nSeoul', { head: null, rows: [], bad: [{ ...bad, problem: 'noNameColumn' }] })).toBe('seat\nSeoul')
})
