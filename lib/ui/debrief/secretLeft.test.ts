import { expect, it } from 'vitest'
import { playMatch, randomStrategy } from '../../engine/testing/playMatch.ts'
import { viewFor } from '../../engine/view.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { isSecretLeft } from './secretLeft.ts'

it('K1: the truth ends where the results do; a seat from which something stayed hidden is told so', () => {
  const { table: { state } } = playMatch('secret-left', randomStrategy(3))
  expect(isSecretLeft(viewFor(lipsAndTeeth, state, { type: 'whole' }))).toBe(false)
  const seen = viewFor(lipsAndTeeth, state, { type: 'seat', seat: 'tokyo' })
  expect(isSecretLeft({ ...seen, numbers: { ...seen.numbers, 'stability.moscow': -1 } })).toBe(true)
})
