import { describe, expect, it } from 'vitest'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import type { Verdict } from '../../engine/vocabulary.ts'
import { lastVerdict } from './treatyFacts.ts'

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
