import { expect, it } from 'vitest'
import { crisisTable } from '../../engine/testing/crisisTable.ts'
import { bySeat, HOST, must } from '../../engine/testing/table.ts'
import { viewFor } from '../../engine/view.ts'
import { brokenIn } from './SincePress.tsx'

it('C6: who abandons a partner in a crisis is named after the page was printed, and no other', () => {
  const opened = crisisTable()
  const partner = opened.state.crises.at(-1)!.obligations.find(({ to }) => to === 'pyongyang')!.partner
  const over = must(must(opened, bySeat(partner), { type: 'answerObligation', choice: 'abandon' }), HOST, { type: 'advancePhase' })
  const view = viewFor(over.scenario, over.state, { type: 'seat', seat: 'seoul' })
  expect(brokenIn(over.state.crises.at(-1)!, view.treaties).map(({ by }) => by)).toEqual([partner])
})
