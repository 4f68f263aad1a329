import { describe, expect, it } from 'vitest'
import type { Act } from '../../engine/acts.ts'
import { playBotMatch } from '../../bots/botMatch.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { revealStrokes } from './revealStrokes.ts'

const { acts } = playBotMatch({ scenario: lipsAndTeeth, seed: 'strokes', strength: 'novice', rounds: 2 }).state
const isAimed = (act: Act) => (act.type === 'order' ? act.draft.target : act.draft.about) !== null

describe('a reveal draws on the map', () => {
  it('each aimed act as a line from its actor, one to each target', () => {
    for (const act of acts.filter(isAimed)) {
      const targets = act.type === 'order' ? [act.draft.target, act.draft.second].filter((seat) => seat !== null) : [act.draft.about]
      expect(revealStrokes([act]).map(({ from, to }) => [from, to])).toEqual(targets.map((to) => [act.seat, to]))
    }
  })

  it('what was done at home, such as a test, as a mark there', () => {
    const atHome = acts.filter((act) => !isAimed(act))
    expect(atHome.length).toBeGreaterThan(0)
    for (const act of atHome) expect(revealStrokes([act])).toEqual([{ id: act.id, from: act.seat, to: null }])
  })
})
