import { describe, expect, it } from 'vitest'
import { crisisTable } from '../testing/crisisTable.ts'
import { bySeat, HOST, must, SCENARIO, type Table } from '../testing/table.ts'
import { viewFor } from '../view.ts'
import { PARTNER_CHOICES, type PartnerChoice, type Seat } from '../vocabulary.ts'
import { priceOf } from './prices.ts'
import { answerOutlook, ladderOutlook, type AnswerOutlook } from './outlook.ts'

const outlookOf = (table: Table, seat: Seat, answer: PartnerChoice): AnswerOutlook => {
  const view = viewFor(SCENARIO, table.state, { type: 'seat', seat })
  return answerOutlook(SCENARIO, { crisis: view.crisis!, seat, numbers: view.numbers, start: view.start, treaties: view.treaties }, answer)
}

describe('what a crisis would cost', () => {
  it('C6, C10: what a partner is shown of each answer is what the answer then costs', () => {
    for (const answer of PARTNER_CHOICES) {
      const table = crisisTable()
      const told = outlookOf(table, 'washington', answer).entries.map(({ key, amount, rule }) => ({ key, amount, rule }))
      const after = must(must(table, bySeat('washington'), { type: 'answerObligation', choice: answer }), HOST, { type: 'advancePhase' })
      const paid = after.state.ledger.filter(({ rule, about }) => (rule === 'C6' || rule === 'C15') && about?.[0] === 'washington').map(({ key, amount, rule }) => ({ key, amount, rule }))
      expect(told.length, answer).toBeGreaterThan(0)
      expect(paid, answer).toEqual(told)
    }
  })

  it('C6: says before the choice whether it would break a clause', () => {
    expect(outlookOf(crisisTable(), 'washington', 'abandon').findings).toMatchObject([{ verdict: 'breached', by: 'washington' }])
    expect(outlookOf(crisisTable(), 'washington', 'honour').findings).toMatchObject([{ verdict: 'kept', by: null }])
  })

  it('C3, C8: each rung tells its odds and prices; a hotline halves the odds, a democracy pays more', () => {
    const [none, threat, display, use, war] = ladderOutlook(SCENARIO, { seat: 'pyongyang', hotline: false })
    expect([none!.stability, war!.stability]).toEqual([null, null])
    expect([threat!.accidentOdds, display!.accidentOdds, use!.accidentOdds]).toEqual((['accident.threat', 'accident.display', 'accident.use'] as const).map((name) => priceOf(SCENARIO, name)))
    expect(use!.accidentOdds).toBeGreaterThan(display!.accidentOdds)
    expect(ladderOutlook(SCENARIO, { seat: 'seoul', hotline: true })[3]!.accidentOdds).toBeCloseTo(use!.accidentOdds / 2)
    expect(ladderOutlook(SCENARIO, { seat: 'seoul', hotline: false })[2]!.stability!.yields).toBeCloseTo(display!.stability!.yields * 1.35)
  })
})
