import { recordOfSeats } from '../../engine/seats/seatState.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { changeSinceStart } from '../history/scoreboard.ts'
import { playedFromReveal, rung } from './continuations.ts'
import type { BySeat, Course, PlayedRound } from './course.ts'
import { without, type Deed } from './deeds.ts'
import { mostMoved, type Counting, type Futures } from './futures.ts'
import { errorOf, meanOf } from './spread.ts'

/** How far a round moved the results that were to be expected. */
export type Swing = { readonly round: number; readonly change: BySeat; readonly most: Seat; readonly size: number }

/** What a deed was worth to each seat: the mean with it less the mean without it, chance and play the same. */
export type Worth = {
  readonly deed: Deed
  readonly continuations: number
  readonly worth: BySeat
  /** Half the width of the 95 in 100 interval. */
  readonly error: BySeat
  /** The seat that it moved furthest beyond chance. */
  readonly most: Seat
}

const tenths = (value: number): number => Math.round(value * 10) / 10

/** From what was to be expected before a round to what was before the next, or to what came. */
export function swingsOf(course: Pick<Course, 'results'>, futures: readonly Futures[]): readonly Swing[] {
  return futures.map(({ round, results }) => {
    const next = futures.find((one) => one.round === round + 1)
    const change = recordOfSeats((seat) => tenths((next?.results[seat].mean ?? course.results[seat]) - results[seat].mean))
    const most = mostMoved(change)
    return { round, change, most, size: Math.abs(change[most]) }
  })
}

/** The rounds that moved the results most. */
export function largestOf(swings: readonly Swing[], count: number): readonly Swing[] {
  return swings.toSorted((one, other) => other.size - one.size || one.round - other.round).slice(0, count)
}

/** How much a deed moved at once, all seats together: a first sieve that costs one resolution. */
function moved(scenario: Scenario, round: PlayedRound, deed: Deed): number {
  if (round.bell === null) return 0
  const [withIt, withoutIt] = [rung(scenario, round.bell), rung(scenario, without(round.bell, deed))].map(changeSinceStart)
  return withIt === undefined || withoutIt === undefined ? 0 : SEATS.reduce((sum, seat) => sum + Math.abs(withIt[seat] - withoutIt[seat]), 0)
}

/** Deeds that are worth a closer look: treaties, whose worth shows later, and what moved most at once. */
export function likelyDeeds(scenario: Scenario, round: PlayedRound, count: number): readonly Deed[] {
  const isBond = (deed: Deed): boolean => deed.type === 'treaty' || (deed.type === 'order' && deed.treatyId !== null)
  return round.deeds
    .map((deed) => ({ deed, moved: moved(scenario, round, deed) + (isBond(deed) ? 1 : 0) }))
    .toSorted((one, other) => other.moved - one.moved)
    .slice(0, count).map(({ deed }) => deed)
}

/** Each deed weighed against the same round without it, the same chances on both sides. */
export function weighed(scenario: Scenario, round: PlayedRound, how: Counting & { readonly deeds: readonly Deed[] }): readonly Worth[] {
  const { bell } = round
  if (bell === null || how.deeds.length === 0) return []
  const seeds = Array.from({ length: how.continuations }, (_, number) => `${bell.seed} deed ${round.round} ${number}`)
  const playedFrom = (state: typeof bell): readonly BySeat[] => {
    const revealed = rung(scenario, state)
    return seeds.map((seed) => {
      const { results } = playedFromReveal(scenario, revealed, seed)
      how.onContinuation()
      return results
    })
  }
  const whole = playedFrom(bell)
  return how.deeds.map((deed) => {
    const other = playedFrom(without(bell, deed))
    const gains = recordOfSeats((seat) => whole.map((results, index) => results[seat] - (other[index]?.[seat] ?? 0)))
    const worth = recordOfSeats((seat) => tenths(meanOf(gains[seat])))
    const error = recordOfSeats((seat) => tenths(errorOf(gains[seat])))
    return { deed, continuations: seeds.length, worth, error, most: mostMoved(recordOfSeats((seat) => Math.max(0, Math.abs(worth[seat]) - error[seat]))) }
  })
}
