import { describe, expect, it } from 'vitest'
import type { StatementDraft } from '../commands.ts'
import { numberAt, type NumberKey } from '../numbers.ts'
import type { MatchState } from '../state.ts'
import { drafted, order, says, whenResolved, worldAt } from '../testing/given.ts'
import { HOST, must, negotiatingTable, SCENARIO } from '../testing/table.ts'
import type { Seat } from '../vocabulary.ts'
import { statementPreviewOf } from './preview.ts'

const previewed = (state: MatchState, seat: Seat, draft: StatementDraft) => statementPreviewOf(SCENARIO, { state, numbers: state.numbers[seat], seat }, draft)

/** A round after Pyongyang tested a missile, and both it and Seoul raised their posture. */
function afterTest(): MatchState {
  const first = negotiatingTable('seed', { rounds: 6 })
  let table = must({ ...first, state: drafted(first.state, { pyongyang: [order('missileTest'), order('raisePosture')], seoul: [order('raisePosture')] }) }, HOST, { type: 'advancePhase' })
  while (table.state.phase !== 'negotiation') table = must(table, HOST, { type: 'advancePhase' })
  return table.state
}
const idOf = (state: MatchState, seat: Seat, name: string) => state.acts.find((act) => act.type === 'order' && act.seat === seat && act.draft.order === name)!.id

describe('previews of statements', () => {
  it('O10: what a statement is foretold to move is what it moves if nobody else moves', () => {
    const loud = afterTest()
    const cases: readonly (readonly [MatchState, Seat, StatementDraft])[] = [
      [worldAt(), 'seoul', says('condemn', { about: 'beijing' })], [worldAt(), 'tokyo', says('endorse', { about: 'washington' })],
      [worldAt(), 'beijing', says('declineToComment')], [worldAt(), 'beijing', says('ambiguous', { readers: ['moscow', 'seoul'] })],
      [worldAt(), 'moscow', says('callToRestrain', { about: 'beijing', restrain: 'pyongyang' })],
      [loud, 'tokyo', says('condemn', { about: 'pyongyang', on: idOf(loud, 'pyongyang', 'missileTest') })], [loud, 'moscow', says('pledgeSupport', { about: 'pyongyang' })],
      [loud, 'seoul', says('criticise', { about: 'pyongyang', on: idOf(loud, 'pyongyang', 'raisePosture') })], [loud, 'beijing', says('declareLine', { line: 'selfReliance' })],
    ]
    for (const [state, seat, draft] of cases) {
      const shown: Partial<Record<NumberKey, number>> = {}
      const { entries } = previewed(state, seat, draft)
      for (const { key, amount } of entries) shown[key] = (shown[key] ?? 0) + amount
      const played = whenResolved(state, { [seat]: [draft] })
      expect(entries, draft.kind).not.toEqual([])
      for (const { key } of entries) expect(numberAt(shown, key), `${draft.kind} ${key}`).toBeCloseTo(['L1', 'L2', 'L7', 'L9', 'L10'].reduce((sum, rule) => sum + played.moved(key, rule), 0), 1)
    }
  })

  it('L9, L10: it says whether cause was given, and where the speaker did the same', () => {
    const loud = afterTest()
    const kinds = (state: MatchState, seat: Seat, draft: StatementDraft) => previewed(state, seat, draft).remarks.map(({ kind, ruleNumber }) => `${kind} ${ruleNumber}`)
    expect(kinds(worldAt(), 'seoul', says('criticise', { about: 'beijing' }))).toEqual(['accusedWithoutCause L9'])
    expect(kinds(loud, 'tokyo', says('condemn', { about: 'pyongyang' }))).toEqual(['accusedWithCause L9'])
    expect(kinds(loud, 'beijing', says('endorse', { about: 'pyongyang' }))).toEqual(['praisedDespiteCause L9'])
    expect([kinds(worldAt(), 'beijing', says('endorse', { about: 'pyongyang' })), kinds(worldAt(), 'beijing', says('declineToComment'))]).toEqual([[], []])
    expect(kinds(loud, 'seoul', says('criticise', { about: 'pyongyang', on: idOf(loud, 'pyongyang', 'raisePosture') }))).toContain('ownDeed L10')
    expect(previewed(worldAt(), 'seoul', says('criticise', { about: 'beijing' })).remarks).toMatchObject([{ values: { seat: 'beijing' } }])
    expect(kinds(loud, 'beijing', says('declineToComment', { about: 'pyongyang' })), 'silence praises nobody').toEqual([])
    const inVain = loud.acts.map((act) => (act.type === 'order' ? { ...act, outcome: 'failed' as const } : act))
    expect(kinds({ ...loud, acts: inVain }, 'tokyo', says('condemn', { about: 'pyongyang' })), 'what failed was not done').toEqual(['accusedWithoutCause L9'])
  })

  it('L9: an act against the speaker’s own line is cause, to others of another line it is none', () => {
    const sold = whenResolved(worldAt(), { moscow: [order('sellWeapons', 'beijing')] }).after
    const remarks = (seat: Seat) => previewed(sold, seat, says('criticise', { about: 'moscow', on: 'r1.moscow.0' })).remarks.map(({ kind }) => kind)
    expect([remarks('beijing'), remarks('tokyo')]).toEqual([['accusedWithCause'], ['accusedWithoutCause']])
  })

  it('L7: what pleases the readers of an ambiguous one is foretold by its own rule', () => {
    expect(previewed(worldAt(), 'beijing', says('ambiguous', { readers: ['moscow', 'seoul'] })).entries.map(({ rule, key }) => `${rule} ${key}`)).toEqual(['L7 warmth.beijing.moscow', 'L7 warmth.beijing.seoul'])
  })

  it('L8: of an ambiguous one it says what it costs once both readers compare notes', () => {
    const { foundOut } = previewed(worldAt(), 'beijing', says('ambiguous', { readers: ['moscow', 'seoul'] }))
    expect(foundOut.map(({ key, rule }) => [key, rule])).toEqual([['warmth.beijing.moscow', 'L8'], ['warmth.beijing.seoul', 'L8'], ['credibility.beijing', 'L8']])
    expect(previewed(worldAt(), 'beijing', says('endorse', { about: 'moscow' })).foundOut).toEqual([])
  })
})
