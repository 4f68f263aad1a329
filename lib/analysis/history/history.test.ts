import { describe, expect, it } from 'vitest'
import { replay } from '../../engine/evolve.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { RECORD } from '../../scenarios/realCourse/record.ts'
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

  it('says so whichever way chance falls, where the shipments came to light in time', { timeout: 60_000 }, () => {
    const boards = Array.from({ length: 12 }, (_, index) => {
      try { return scoreboardOf(realCourse.startDate, referenceMatch(`chance ${index}`).events) } catch { return null }
    }).filter((board) => board !== null)
    expect(boards.length).toBeGreaterThan(4)
    for (const board of boards) expect([rankedOn(board, TREATY_DAY)[0], rankedOn(board, TREATY_DAY).at(-1)]).toEqual(['pyongyang', 'beijing'])
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
