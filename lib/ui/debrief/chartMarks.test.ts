import { describe, expect, it } from 'vitest'
import { playBotMatch } from '../../bots/botMatch.ts'
import { viewFor } from '../../engine/view.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { chartMarksOf, labelWithin } from './chartMarks.ts'

const { state } = playBotMatch({ scenario: lipsAndTeeth, seed: 'chart marks', strength: 'novice', rounds: 4 })
const view = viewFor(lipsAndTeeth, state, { type: 'whole' })
const words = { crisis: 'Crisis', event: (id: string) => `event ${id}`, known: (text: string) => text }
const inject = { id: 'i1', round: 2, text: 'A tanker is held in the strait, and insurers double their rates.' }

describe('a chart marks', () => {
  it('every treaty that came into force, every crisis and every event, once a round', () => {
    const marks = chartMarksOf(view, words)
    expect(new Set(marks.map(({ round }) => round)).size).toBe(marks.length)
    expect(marks.flatMap(({ all }) => all).length).toBe(view.treaties.filter(({ inForceSince }) => (inForceSince ?? 0) > 0).length + view.pastCrises.length + view.worldEvents.length)
  })

  it('each kind that a round had by its own shape', () => {
    const [mark] = chartMarksOf({ ...view, crisis: null, worldEvents: [inject], pastCrises: [], treaties: view.treaties.flatMap((treaty, index) => (index === 0 ? [{ ...treaty, inForceSince: 2 }] : [])) }, words)
    expect(mark).toMatchObject({ round: 2, shapes: ['treaty', 'event'] })
  })

  it('an inject by the words that its host gave it', () => {
    const [mark] = chartMarksOf({ treaties: [], crisis: null, pastCrises: [], worldEvents: [inject] }, words)
    expect(mark).toEqual({ round: 2, shapes: ['event'], all: [inject.text] })
  })
  it('its rounds by as much of a name as has room, in letters of any width', () => {
    expect(labelWithin(['Arrangement on supplies', 'Crisis'], 18)).toBe('Arrangement on… +1')
    expect(labelWithin(['물자 공급 약정서와 부속 합의'], 12)).toBe('물자 공급…')
    expect(labelWithin(['Crisis'], 18)).toBe('Crisis')
  })
})
