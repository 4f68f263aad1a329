import { describe, expect, it } from 'vitest'
import { audienceOf, isInAudience } from '../../audience.ts'
import { EVERY_VIEWER, framesFor } from '../../frames.ts'
import { asked, CLOCK, SCENARIO, type Table } from '../table.ts'
import { likelyStrategy, playMatch } from '../playMatch.ts'

/** K14: no frame for a viewer outside the audiences of what happened. */
function silence(before: Table, after: Table): void {
  const events = after.events.slice(before.events.length)
  const frames = framesFor(SCENARIO, { before: before.state, after: after.state }, () => EVERY_VIEWER)
  const audiences = events.map(audienceOf)
  if (!audiences.includes('everyone')) expect(frames.shared, `shared frame of ${events.map(({ type }) => type).join()}`).toBeNull()
  for (const { viewer, changes } of frames.own) {
    const mayLearn = audiences.some((audience) => isInAudience(audience, viewer))
    expect(mayLearn ? null : changes, `${JSON.stringify(viewer)} learns of ${events.map(({ type }) => type).join()}`).toBeNull()
  }
}

describe('generated matches', () => {
  it('K14: a viewer outside the audience of an event gets no frame', { timeout: 120_000 }, () => {
    for (let seed = 1; seed <= 6; seed++) playMatch(`silent ${seed}`, likelyStrategy(seed), { watch: silence })
  })

  it('P3: a phase closes exactly once', { timeout: 120_000 }, () => {
    for (let seed = 1; seed <= 5; seed++) {
      const { table } = playMatch(`once ${seed}`, likelyStrategy(seed), { watch: (before, after) => {
        if (after.state.phaseNumber === before.state.phaseNumber) return
        expect(asked(after, CLOCK, { type: 'closePhase', phaseNumber: before.state.phaseNumber }).ok).toBe(false)
      } })
      const numbers = table.events.flatMap((event) => (event.type === 'phaseOpened' ? [event.phaseNumber] : []))
      expect(numbers).toEqual(numbers.map((_, index) => index))
    }
  })
})
