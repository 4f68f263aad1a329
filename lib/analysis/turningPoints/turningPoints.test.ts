import { describe, expect, it } from 'vitest'
import { playBotMatch } from '../../bots/botMatch.ts'
import { replay } from '../../engine/evolve.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth as scenario } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { playedFromReveal, playedFromRound, rung } from './continuations.ts'
import { courseOf, type Course } from './course.ts'
import { without } from './deeds.ts'
import { errorOf, spreadOf } from './spread.ts'
import { swingsOf } from './swings.ts'
import { continuationsOf, madeOf, piecesLeft, turningPointsOf, type Made } from './turningPoints.ts'

const ROUNDS = 2
const { state, events } = playBotMatch({ scenario, seed: 'turning', strength: 'novice', rounds: ROUNDS })
const found = courseOf(events)
if (found === null) throw new Error('the match is not over')
const course: Course = found
const round = course.rounds[0]!
const bell = round.bell!

describe('the course of a match', () => {
  it('has each round before its briefing and at its bell, and ends at the results', () => {
    expect(course.rounds.map((one) => one.round)).toEqual([1, 2])
    expect([round.before.phase, bell.phase, bell.round]).toEqual(['lobby', 'negotiation', 1])
    expect(course.end).toEqual(state)
    for (const seat of SEATS) expect(course.results[seat]).toBe(state.end!.scores[seat].total)
  })

  it('is none while the match is not over', () => {
    expect(courseOf(events.filter(({ type }) => type !== 'matchEnded'))).toBeNull()
  })

  it('names what was done and took effect', () => {
    const done = state.acts.filter((act) => act.round === 1 && (act.type === 'statement' || act.outcome === 'done' || act.outcome === 'snubbed'))
    expect(round.deeds.flatMap((deed) => (deed.type === 'treaty' ? [] : [deed.actId])).sort()).toEqual(done.map(({ id }) => id).sort())
  })
})

describe('thinking a deed away', () => {
  it('rings the bell as it rang where nothing is taken away', () => {
    const again = rung(scenario, bell)
    const then = replay(events.slice(0, events.findIndex((event) => event.type === 'roundRevealed') + 1))!
    expect(again.numbers).toEqual(then.numbers)
    expect(again.acts).toEqual(then.acts)
  })

  it('takes away that act and no other', () => {
    for (const deed of round.deeds) {
      if (deed.type === 'treaty') continue
      const left = rung(scenario, without(bell, deed)).acts
      expect(left.map(({ id }) => id)).not.toContain(deed.actId)
      const orders = (acts: typeof left) => acts.filter((act) => act.type === 'order' && act.round === 1 && act.id !== deed.actId).map(({ id }) => id)
      expect(orders(left)).toEqual(orders(state.acts))
    }
  })

  it('keeps a treaty from binding that round', () => {
    const [id] = bell.treaties.map((treaty) => treaty.id)
    const signed = { ...bell, treaties: bell.treaties.map((treaty) => ({ ...treaty, status: 'proposed' as const, bindingVersion: null, denouncedBy: null, inForceSince: null, signatures: Object.fromEntries(treaty.versions[0]!.draft.parties.map((party) => [party, 1])) })) }
    const statusIn = (from: typeof bell) => rung(scenario, from).treaties.find((treaty) => treaty.id === id)?.bindingVersion
    expect(statusIn(signed)).toBe(1)
    expect(statusIn(without(signed, { type: 'treaty', treatyId: id!, parties: [] }))).toBeNull()
  })
})

describe('continuations', () => {
  it('are the same from the same seed, and others from another', () => {
    const play = (seed: string) => playedFromRound(scenario, round.before, { round: 1, seed })
    expect(play('one')).toEqual(play('one'))
    expect(play('one').results).not.toEqual(play('two').results)
  })

  it('leave out nothing: standings of every round that is left', () => {
    expect(playedFromReveal(scenario, rung(scenario, bell), 'on').standings.map((one) => one.round)).toEqual([1, 2])
  })
})

describe('turning points', () => {
  it('are made piece by piece, futures first, and go on where they were', () => {
    const made: Made[] = []
    let played = 0
    const kinds: string[] = []
    for (let piece = piecesLeft(course, made)[0]; piece !== undefined; piece = piecesLeft(course, made)[0]) {
      kinds.push(`${piece.type} ${piece.round}`)
      made.push(madeOf(scenario, course, { piece, continuations: 3, onContinuation: () => { played++ } }))
    }
    expect(kinds.slice(0, 2)).toEqual(['futures 1', 'futures 2'])
    expect(kinds.slice(2).sort()).toEqual(['deeds 1', 'deeds 2'])
    expect(continuationsOf(course, made, 3)).toEqual({ done: played, all: played })
    const whole = turningPointsOf(course, made)
    expect(whole.futures.map(({ continuations, fan }) => [continuations, fan.length])).toEqual([[3, 2], [3, 1]])
    for (const { size, change, most, deeds } of whole.swings) {
      expect(size).toBe(Math.max(...SEATS.map((seat) => Math.abs(change[seat]))))
      expect(Math.abs(change[most])).toBe(size)
      expect(deeds.length).toBe(3)
    }
    expect(turningPointsOf(course, made.slice(0, 1)).swings).toEqual([])
  })

  it('a swing leads from what was to be expected to what came', () => {
    const even = (mean: number) => Object.fromEntries(SEATS.map((seat) => [seat, { mean, low: mean, mid: mean, high: mean }])) as never
    const at = (number: number, mean: number) => ({ round: number, continuations: 1, results: even(mean), wars: 0, fan: [] })
    const results = Object.fromEntries(SEATS.map((seat) => [seat, 20])) as never
    expect(swingsOf({ results }, [at(1, 10), at(2, 13)]).map(({ size }) => size)).toEqual([3, 7])
  })
})

describe('spreads', () => {
  it('hold four fifths between the outer deciles', () => {
    expect(spreadOf(Array.from({ length: 101 }, (_, value) => value))).toEqual({ mean: 50, low: 10, mid: 50, high: 90 })
    expect(() => spreadOf([])).toThrow('no continuation')
  })

  it('know how uncertain a mean is', () => {
    expect(errorOf([4, 4, 4])).toBe(0)
    expect(errorOf([1])).toBe(Number.POSITIVE_INFINITY)
    expect(errorOf([0, 2])).toBeCloseTo(1.96, 2)
  })
})
