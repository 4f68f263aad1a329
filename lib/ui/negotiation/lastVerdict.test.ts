import { describe, expect, it } from 'vitest'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import type { Verdict } from '../../engine/vocabulary.ts'
import { breakersOf, lastVerdict } from './treatyFacts.ts'

const found = (round: number, verdicts: readonly Verdict[]) => verdicts.map((verdict, clause) => ({ round, clause, verdict }))
const lastOf = (findings: readonly object[]) => lastVerdict({ findings } as unknown as Treaty)

describe('T11: the mark of a paper in a list', () => {
  it('is of the clause that was broken, wherever it stands among those that were kept', () => {
    expect(lastOf(found(2, ['breached', 'kept', 'notTriggered']))).toBe('breached')
  })

  it('is of the last round alone', () => {
    expect(lastOf([...found(1, ['breached']), ...found(2, ['kept', 'notTriggered'])])).toBe('kept')
  })

  it('is none before the first round was looked into', () => {
    expect(lastOf([])).toBeUndefined()
  })
})

describe('T11: who has broken a paper', () => {
  const finding = (round: number, clause: number, rest: object) => ({ round, clause, judge: null, by: null, verdict: 'kept', ...rest })
  const breakers = (findings: readonly object[]) => breakersOf({ findings } as unknown as Treaty)

  it('stays named after rounds in which it was kept, with the last round and its clauses', () => {
    const broke = { verdict: 'breached', by: 'pyongyang' }
    expect(breakers([finding(1, 0, broke), finding(2, 2, broke), finding(2, 1, broke), finding(3, 0, {})])).toEqual([{ by: 'pyongyang', round: 2, clauses: [1, 2] }])
  })

  it('is what the rules found, not what a party says of it', () => {
    expect(breakers([finding(2, 0, { verdict: 'breached', by: 'tokyo', judge: 'seoul' })])).toEqual([])
  })

  it('is each of several, the latest first', () => {
    expect(breakers([finding(1, 0, { verdict: 'breached', by: 'tokyo' }), finding(2, 0, { verdict: 'breached', by: 'seoul' })]).map(({ by }) => by)).toEqual(['seoul', 'tokyo'])
  })
})
