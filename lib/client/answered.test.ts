import { expect, it } from 'vitest'
import { answered } from './answered.ts'

const said = <Answer>(...answers: readonly Answer[]) => {
  const left = [...answers]
  return { ask: () => Promise.resolve(left.shift()!), left }
}

it('asks again after a refusal of the moment and after silence, and not after one that stands', async () => {
  const { ask, left } = said({ ok: false, refusal: 'failed' } as const, { ok: true, place: 3 } as const, { ok: true, place: 4 } as const)
  expect(await answered({ id: 'line' }, ask)).toEqual({ ok: true, place: 3 })
  expect(left).toHaveLength(1)
  let silent = true
  expect(await answered({ id: 'line' }, async () => {
    if (!silent) return { ok: false, refusal: 'notAllowed' } as const
    silent = false
    throw new Error('operation has timed out')
  })).toEqual({ ok: false, refusal: 'notAllowed' })
})

it('asks no more on a line that has broken: the next one asks', async () => {
  const line: { id: string | undefined } = { id: 'line' }
  expect(await answered(line, async () => {
    line.id = 'the next'
    return { ok: false, refusal: 'failed' } as const
  })).toBeNull()
})
