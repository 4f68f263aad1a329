import { describe, expect, it } from 'vitest'
import { playMatch, randomStrategy } from '../../engine/testing/playMatch.ts'
import { viewFor } from '../../engine/view.ts'
import type { View } from '../../engine/viewShape.ts'
import type { PhaseType } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { GUIDE_STEPS, guideStepOf } from './guideSteps.ts'

const { table: { state } } = playMatch('guide', randomStrategy(1))
const me = 'seoul'
const played = viewFor(lipsAndTeeth, state, { type: 'seat', seat: me })

function at(phase: PhaseType, round = 1, more: Partial<View> = {}): View {
  const desk = played.desk === null ? null : { ...played.desk, draft: { ...played.desk.draft, orders: [] }, sealedAtMs: null }
  return { ...played, match: { ...played.match, phase, round }, desk, messages: [], ...more }
}

describe('the guided first round', () => {
  it('points at one thing at a time, in the order of play', () => {
    expect(guideStepOf({ view: at('briefing'), me }, [])).toBe('who')
    expect(guideStepOf({ view: at('briefing'), me }, ['who'])).toBe('page')
    expect(guideStepOf({ view: at('negotiation'), me }, [])).toBe('order')
    expect(guideStepOf({ view: at('negotiation'), me }, ['order'])).toBe('say')
    expect(guideStepOf({ view: at('negotiation'), me }, ['order', 'say'])).toBe('seal')
    expect(guideStepOf({ view: at('reveal'), me }, [])).toBe('reveal')
    expect(guideStepOf({ view: at('negotiation', 2), me }, [])).toBe('why')
  })

  it('moves on when the thing has been done, without being told', () => {
    const desk = at('negotiation').desk!
    const drafted = { ...desk, draft: { ...desk.draft, orders: [{ order: 'telephone', target: 'tokyo' as const, options: {}, public: true }] } } as unknown as View['desk']
    expect(guideStepOf({ view: at('negotiation', 1, { desk: drafted }), me }, [])).toBe('say')
    expect(guideStepOf({ view: at('negotiation', 1, { desk: { ...desk, sealedAtMs: 1 } }), me }, ['order', 'say'])).toBeNull()
  })

  it('waits in silence where there is nothing to do yet', () => {
    expect(guideStepOf({ view: at('briefing'), me }, ['who', 'page'])).toBeNull()
  })

  it('is quiet once it is skipped or at its end', () => {
    for (const phase of ['briefing', 'negotiation', 'reveal'] as const) expect(guideStepOf({ view: at(phase), me }, GUIDE_STEPS)).toBeNull()
  })
})
