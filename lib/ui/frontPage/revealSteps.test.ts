import { describe, expect, it } from 'vitest'
import { EVERYONE } from '../../engine/knowledge.ts'
import { numberAt } from '../../engine/numbers.ts'
import { playMatch, randomStrategy } from '../../engine/testing/playMatch.ts'
import { viewFor } from '../../engine/view.ts'
import { STAGES } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { isShown, readingMsOf, revealStepsOf, stagesOfActs, viewAtStage } from './revealSteps.ts'

const { table: { state } } = playMatch('reveal', randomStrategy(3))
const view = viewFor(lipsAndTeeth, state, { type: 'seat', seat: 'seoul' })
const round = state.round
const stages = stagesOfActs(view, lipsAndTeeth.orders, round)
const at = (stage: (typeof STAGES)[number]) => viewAtStage(view, { round, stage, stages })

describe('the reveal, stage by stage', () => {
  it('K1: at every stage the start and the ledger so far add up to the number shown', () => {
    for (const stage of STAGES) {
      const then = at(stage)
      for (const key of ['tension', 'stability.seoul', 'warmth.seoul.tokyo', 'influence.seoul'] as const) {
        const sum = then.ledger.filter((entry) => entry.key === key).reduce((total, entry) => total + entry.amount, numberAt(then.start, key))
        expect(numberAt(then.numbers, key), `${stage} ${key}`).toBeCloseTo(sum, 6)
      }
    }
  })

  it('shows no act before its stage, and all at the end', () => {
    const seen = STAGES.map((stage) => at(stage).acts.filter((act) => act.round === round).length)
    expect(seen.toSorted((one, other) => one - other)).toEqual(seen)
    expect(at('headlines').acts).toEqual(view.acts)
    expect(seen[0]).toBeLessThan(seen.at(-1)!)
  })

  it('keeps the page of the round until the headlines', () => {
    expect(at('scores').pages.some((page) => page.round === round)).toBe(false)
    expect(at('headlines').pages).toEqual(view.pages)
    expect(revealStepsOf(view, stages, round).at(-1)!.stage).toBe('headlines')
  })

  it('stands longer the more was done, and never for long', () => {
    const steps = revealStepsOf(view, stages, round)
    const act = view.acts[0]!
    const times = [0, 1, 3, 40].map((count) => readingMsOf({ ...steps[0]!, acts: Array.from({ length: count }, () => act) }))
    expect(times).toEqual([1_600, 2_200, 3_400, 4_200])
  })

  it('tells each number once a stage, from where it stood to where it came', () => {
    for (const { moved, stage } of revealStepsOf(view, stages, round)) {
      expect(new Set(moved.map(({ key }) => key)).size).toBe(moved.length)
      for (const { key, from, to, causes } of moved) {
        expect(to).toBeCloseTo(numberAt(at(stage).numbers, key), 6)
        expect(from + causes.reduce((sum, entry) => sum + entry.amount, 0)).toBeCloseTo(to, 6)
      }
    }
    expect(isShown({ key: 'tension', from: 40, to: 40.01, causes: [] })).toBe(false)
  })

  it('X3: names among the secrets exposed also older ones, and those that the viewer shared', () => {
    const order = view.acts.find((act) => act.type === 'order')!
    const secret = { ...order, id: 'r1.moscow.2', round: round - 1, exposedInRound: round, knownTo: EVERYONE } as typeof order
    const told = revealStepsOf({ ...view, acts: [...view.acts, secret] }, stages, round).find(({ stage }) => stage === 'exposure')
    expect(told?.acts.map(({ id }) => id)).toContain(secret.id)
    expect(revealStepsOf({ ...view, acts: [{ ...secret, knownTo: 4 }] }, stages, round).flatMap(({ acts }) => acts)).toEqual([])
  })
})
