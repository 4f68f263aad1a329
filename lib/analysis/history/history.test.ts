import { describe, expect, it } from 'vitest'
import { replay } from '../../engine/evolve.ts'
import { knows } from '../../engine/knowledge.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { RECORD } from '../../scenarios/realCourse/record.ts'
import { recordedSecrets, SECRETS } from '../../scenarios/realCourse/secrets.ts'
import { realCourse } from '../../scenarios/realCourse/scenario.ts'
import { checkedScenario } from '../../scenarios/schema.ts'
import { referenceMatch } from './referenceMatch.ts'
import { scoreboardOf, type Standing } from './scoreboard.ts'

const TREATY_DAY = '2024-06-19'
const match = referenceMatch()
const rankedOn = (board: readonly Standing[], day: string): readonly Seat[] => {
  const change = board.find(({ date }) => date === day)?.change
  if (change === undefined) throw new Error(`no standing on ${day}`)
  return SEATS.toSorted((one, other) => change[other] - change[one])
}

describe('the real course of events', () => {
  it('on the day of the treaty Pyongyang has gained the most of the six and Beijing the least', () => {
    const ranked = rankedOn(scoreboardOf(realCourse.startDate, match.events), TREATY_DAY)
    expect([ranked[0], ranked.at(-1)]).toEqual(['pyongyang', 'beijing'])
  })

  it('X8: says so whichever way chance falls: what was found out is on record, and nothing is drawn', { timeout: 60_000 }, () => {
    const board = scoreboardOf(realCourse.startDate, match.events)
    for (let chance = 1; chance <= 12; chance++) {
      const other = referenceMatch(`chance ${chance}`)
      const otherBoard = scoreboardOf(realCourse.startDate, other.events)
      expect([rankedOn(otherBoard, TREATY_DAY)[0], rankedOn(otherBoard, TREATY_DAY).at(-1)], `chance ${chance}`).toEqual(['pyongyang', 'beijing'])
      expect(otherBoard, `chance ${chance}`).toEqual(board)
      expect(other.events.flatMap((event) => (event.type === 'stageResolved' ? event.draws : [])), `chance ${chance}`).toEqual([])
    }
  })

  it('X8: says of every covert deed that can come to light what became of it, and it did', () => {
    const covert = RECORD.filter((deed) => 'order' in deed && realCourse.orders.some(({ id, visibility, exposureOdds }) => id === deed.order && visibility === 'covert' && exposureOdds !== 0))
    expect(SECRETS.map(({ date, seat, order }) => ({ date, seat, order }))).toEqual(covert.map((deed) => ({ date: deed.date, seat: deed.seat, order: 'order' in deed ? deed.order : null })))
    for (const secret of recordedSecrets(realCourse.startDate)) {
      const act = match.state.acts.find((one) => one.type === 'order' && one.round === secret.round && one.seat === secret.seat && one.draft.order === secret.order)
      for (const { by } of secret.learned) for (const seat of by === 'everyone' ? SEATS : by) expect(act !== undefined && knows(act.knownTo, seat), `${secret.order} of round ${secret.round}: ${seat}`).toBe(true)
    }
  })

  it('is played by the very rules, orders and numbers of the match', () => {
    expect(checkedScenario(realCourse)).toMatchObject({ tuning: lipsAndTeeth.tuning, orders: lipsAndTeeth.orders, seats: lipsAndTeeth.seats })
  })

  it('P16: replayed from its events stands where it stood', () => {
    expect(replay(match.events)).toEqual(match.state)
    expect(match.state.end?.reason).toBe('finished')
  })

  it('starts at nothing and has a standing for each month to the end', () => {
    const board = scoreboardOf(realCourse.startDate, match.events)
    expect(board).toHaveLength(18)
    expect(board[0]).toMatchObject({ date: '2023-07-19', change: { beijing: 0, washington: 0 } })
    expect(board.at(-1)?.date).toBe('2024-12-19')
  })

  it('every deed of the record was carried out', () => {
    const done = match.state.acts.filter((act) => act.type === 'statement' || act.outcome === 'done').length
    expect(done).toBe(RECORD.filter((deed) => !('signs' in deed)).length)
    for (const id of ['campDavid2023', 'russiaDprk2024']) expect(match.state.treaties.find((treaty) => treaty.id === id)?.status, id).toBe('inForce')
  })
})
