import { describe, expect, it } from 'vitest'
import { lipsAndTeeth as scenario } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { viewFor } from '../../engine/view.ts'
import { numberAt } from '../../engine/numbers.ts'
import { resolveRound } from '../../engine/resolve/resolveRound.ts'
import { allNumbersAfter } from '../../engine/ledger/apply.ts'
import { previewOf } from '../../engine/orders/preview.ts'
import { checkOrder } from '../../engine/orders/check.ts'
import { negotiatingTable } from '../../engine/testing/table.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { candidatesFor } from '../candidates.ts'
import { ruleStateOf } from '../legal.ts'
import { deedOf } from './deeds.ts'
import { placeOf, worldOf } from './places.ts'
import { passRound, ratesOf } from './quietRound.ts'

const { state } = negotiatingTable('outlook')
const seen = (seat: Seat) => viewFor(scenario, state, { type: 'seat', seat })

describe('the outlook of bots', () => {
  it('R12-R26: a round in which nobody moves passes as the rules resolve it', () => {
    const world = Float64Array.from(worldOf(state.numbers.truth))
    passRound(world, ratesOf(scenario, worldOf(state.start)))
    const { stages } = resolveRound(scenario, state)
    const after = stages.reduce((numbers, stage) => allNumbersAfter(numbers, stage.entries), state.numbers).truth
    for (const seat of SEATS) {
      expect(world[placeOf(`stability.${seat}`)], `stability of ${seat}`).toBeCloseTo(numberAt(after, `stability.${seat}`), 1)
      expect(world[placeOf(`economy.${seat}`)], `economy of ${seat}`).toBeCloseTo(numberAt(after, `economy.${seat}`), 1)
    }
    for (const gauge of ['tension', 'alarm', 'axisLook'] as const) expect(world[placeOf(gauge)], gauge).toBeCloseTo(numberAt(after, gauge), 1)
    expect(world[placeOf('warEffort.moscow')]).toBeCloseTo(numberAt(after, 'warEffort.moscow'), 1)
  })

  it.each(SEATS)('O10: reckons what an order of %s does as its preview says it', (seat) => {
    const view = seen(seat)
    const reckoned = { scenario, state: ruleStateOf(view), numbers: view.numbers }
    const legal = candidatesFor({ scenario, view }, seat).filter(({ draft }) => checkOrder(scenario, reckoned.state, { seat, draft, slot: 0, numbers: view.numbers }) === null)
    expect(legal.length).toBeGreaterThan(20)
    for (const { spec, draft } of legal) {
      const { changes, cost } = deedOf(reckoned, { seat, spec, draft })
      const preview = previewOf(scenario, { ...reckoned, seat }, draft)
      expect(cost).toBe(preview.cost)
      for (const measure of ['economy', 'arsenal', 'warEffort'] as const) {
        const said = preview.entries.filter(({ key }) => key === `${measure}.${seat}`).reduce((sum, { amount }) => sum + amount, 0)
        if (spec.onExposure === undefined) expect(changes.get(placeOf(`${measure}.${seat}`)) ?? 0, `${spec.id} ${measure}`).toBeCloseTo(said, 1)
      }
    }
  })
})
