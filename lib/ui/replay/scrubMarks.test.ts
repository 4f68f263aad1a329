import { describe, expect, it } from 'vitest'
import { referenceMatch } from '../../analysis/history/referenceMatch.ts'
import { evolve } from '../../engine/evolve.ts'
import { viewFor } from '../../engine/view.ts'
import type { MatchState } from '../../engine/state.ts'
import { realCourse } from '../../scenarios/realCourse/scenario.ts'
import { scrubMarksOf } from './scrubMarks.ts'

/** A moment after each entry of the record. */
function momentsOfRecord() {
  const { steps } = referenceMatch()
  let state: MatchState | null = null
  return steps.map(({ events }, index) => {
    for (const event of events) state = evolve(state, event)
    if (state === null) throw new Error('the record opens with a match')
    return { round: state.round, label: state.phase, revision: index + 1, view: viewFor(realCourse, state, { type: 'whole' }) }
  })
}

describe('marks on the scrubber', () => {
  const moments = momentsOfRecord()
  const marks = scrubMarksOf(moments, [{ at: 7, text: '' }])

  it('show each treaty once, at the moment that it came into force', () => {
    const last = moments.at(-1)
    const later = last?.view.treaties.filter((treaty) => (treaty.inForceSince ?? 0) > 0) ?? []
    const shown = marks.filter((mark) => mark.shape === 'treaty')
    expect(later.length).toBeGreaterThan(0)
    expect(shown).toHaveLength(later.length)
    for (const mark of shown) {
      const titled = (index: number) => moments[index]?.view.treaties.find((treaty) => treaty.inForceSince !== null && treaty.versions.some(({ draft }) => draft.title === mark.title))
      expect(titled(mark.at)).toBeDefined()
      expect(titled(mark.at - 1)).toBeUndefined()
    }
  })

  it('show each event and each crisis once, the stars beside them, all in order', () => {
    const view = moments.at(-1)?.view
    expect(marks.filter((mark) => mark.shape === 'event')).toHaveLength(view?.worldEvents.length ?? -1)
    expect(marks.filter((mark) => mark.shape === 'crisis')).toHaveLength(view?.pastCrises.length ?? -1)
    expect(marks.filter((mark) => mark.shape === 'star')).toEqual([{ shape: 'star', at: 7, text: null }])
    expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((one, other) => one - other))
  })
})
