import type { Scenario } from '../../engine/scenario.ts'
import type { BySeat, Course } from './course.ts'
import { futuresBefore, type Counting, type Futures } from './futures.ts'
import { largestOf, likelyDeeds, swingsOf, weighed, type Swing, type Worth } from './swings.ts'

/** A piece of the work that is kept by itself, so that an interrupted reckoning goes on where it was. */
export type Piece = { readonly type: 'futures' | 'deeds'; readonly round: number }
export type Made = { readonly type: 'futures'; readonly futures: Futures } | { readonly type: 'deeds'; readonly round: number; readonly deeds: readonly Worth[] }

/** What a replay shows. */
export type TurningPoints = {
  readonly results: BySeat
  readonly course: readonly { readonly round: number; readonly change: BySeat }[]
  readonly futures: readonly Futures[]
  /** The rounds that moved the results most, the largest first. */
  readonly swings: readonly (Swing & { readonly deeds: readonly Worth[] })[]
}

/** What the server answers while it reckons and after. `none`: nobody has asked. */
export type TurningPointsAnswer = {
  readonly status: 'none' | 'waiting' | 'running' | 'done' | 'failed' | 'stopping' | 'stopped'
  readonly done: number
  readonly all: number
  readonly found: TurningPoints | null
}

const SWINGS = 4
const DEEDS_A_SWING = 3

const futuresIn = (made: readonly Made[]): readonly Futures[] =>
  made.flatMap((one) => (one.type === 'futures' ? [one.futures] : [])).toSorted((one, other) => one.round - other.round)

function isMade(made: readonly Made[], piece: Piece): boolean {
  return made.some((one) => one.type === piece.type && (one.type === 'futures' ? one.futures.round : one.round) === piece.round)
}

/** What is still to do: first the futures of every round, then the deeds of the rounds that moved most. */
export function piecesLeft(course: Course, made: readonly Made[]): readonly Piece[] {
  const futures = course.rounds.map(({ round }): Piece => ({ type: 'futures', round })).filter((piece) => !isMade(made, piece))
  if (futures.length > 0) return futures
  return largestOf(swingsOf(course, futuresIn(made)), SWINGS).map(({ round }): Piece => ({ type: 'deeds', round })).filter((piece) => !isMade(made, piece))
}

/** Continuations that the whole work takes, and that are done. */
export function continuationsOf(course: Course, made: readonly Made[], continuations: number): { readonly done: number; readonly all: number } {
  const deeds = Math.min(SWINGS, course.rounds.length) * (DEEDS_A_SWING + 1)
  const done = made.reduce((sum, one) => sum + (one.type === 'futures' ? 1 : DEEDS_A_SWING + 1), 0)
  return { done: done * continuations, all: (course.rounds.length + deeds) * continuations }
}

export function madeOf(scenario: Scenario, course: Course, work: Counting & { readonly piece: Piece }): Made {
  const { piece } = work
  const round = course.rounds.find((one) => one.round === piece.round)
  if (round === undefined) throw new Error(`the match has no round ${piece.round}`)
  if (piece.type === 'futures') return { type: 'futures', futures: futuresBefore(scenario, round, work) }
  return { type: 'deeds', round: piece.round, deeds: weighed(scenario, round, { ...work, deeds: likelyDeeds(scenario, round, DEEDS_A_SWING) }) }
}

/** What is known so far; swings without deeds while those are not weighed. */
export function turningPointsOf(course: Course, made: readonly Made[]): TurningPoints {
  const futures = futuresIn(made)
  // A swing wants what was expected before and after its round.
  const isWhole = futures.length === course.rounds.length
  const swings = isWhole ? largestOf(swingsOf(course, futures), SWINGS) : []
  const deedsOf = (round: number): readonly Worth[] => made.flatMap((one) => (one.type === 'deeds' && one.round === round ? one.deeds : []))
  return {
    results: course.results, course: course.rounds.map(({ round, standing }) => ({ round, change: standing })), futures,
    swings: swings.map((swing) => ({ ...swing, deeds: deedsOf(swing.round) })),
  }
}
