import { expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { Crisis } from '../../engine/crisis/crisis.ts'
import type { CrisisId } from '../../engine/ids.ts'
import { crisisTable } from '../../engine/testing/crisisTable.ts'
import { bySeat, HOST, must } from '../../engine/testing/table.ts'
import { viewFor } from '../../engine/view.ts'
import { crisesSince } from './sincePress.ts'
import { brokenIn } from './SincePress.tsx'

it('C6: who abandons a partner in a crisis is named after the page was printed, and no other', () => {
  const opened = crisisTable()
  const partner = opened.state.crises.at(-1)!.obligations.find(({ to }) => to === 'pyongyang')!.partner
  const over = must(must(opened, bySeat(partner), { type: 'answerObligation', choice: 'abandon' }), HOST, { type: 'advancePhase' })
  const view = viewFor(over.scenario, over.state, { type: 'seat', seat: 'seoul' })
  expect(brokenIn(over.state.crises.at(-1)!, view.treaties).map(({ by }) => by)).toEqual([partner])
})

it('C9: a page says what came after it was printed: the crises of its round, and at the end of the match the war of the last', () => {
  const opened = crisisTable()
  const crisis = opened.state.crises.at(-1)!
  const at = (round: number): Crisis => ({ ...crisis, id: branded<CrisisId>(`crisis.${round}`), round, end: 'war' })
  const view = viewFor(opened.scenario, opened.state, { type: 'seat', seat: 'seoul' })
  const since = (end: 'war' | null) => crisesSince({ pastCrises: [at(2), at(3), at(4)], match: { ...view.match, round: 4 }, end }).map(({ round }) => round)
  expect([since(null), since('war')]).toEqual([[3], [3, 4]])
})
