import { NUMBER_KEYS, pairKey, placeOf, relianceKey, seatKey, type Sheet } from '../numbers.ts'
import type { Catalogue } from '../scenario.ts'
import { CHANNELS, SEATS } from '../vocabulary.ts'

const COUNT = SEATS.length
const ALL_SEATS = (1 << COUNT) - 1

/** What scenario data says of the seats, as squares in seat order. */
type Weights = {
  readonly channels: readonly (readonly number[])[]
  /** How much more the smaller partner bends. */
  readonly bends: readonly number[]
  /** Row i, column j: how much j cares which way i leans. */
  readonly stakes: readonly number[]
}

/**
 * Holds of all over all, kept up to date while one number after another moves. Squares are in seat order: row j, column i
 * is what j has over i.
 */
export type HoldBoard = {
  readonly numbers: Sheet
  readonly weights: Weights
  bonds: readonly number[]
  /** Row i, column j: dependence of i on j (H1). */
  readonly dependence: number[]
  /** Holds before what a rival's suit adds (H2, H3). */
  readonly base: number[]
  /** What the strongest rival over a seat adds to that seat's own hold over a suitor (H4). */
  readonly suit: number[]
  /** Seats over which somebody's base hold has moved, a bit each. */
  stale: number
}

const square = <Value>(make: (row: number, column: number) => Value): readonly Value[] =>
  SEATS.flatMap((_, row) => SEATS.map((__, column) => make(row, column)))
const seatAt = (index: number) => SEATS[index] ?? SEATS[0]

const RELIANCE_PLACES = square((of, on) => (of === on ? -1 : placeOf(relianceKey(seatAt(of), seatAt(on), CHANNELS[0]))))
const WARMTH_PLACES = square((one, other) => (one === other ? -1 : placeOf(pairKey('warmth', seatAt(one), seatAt(other)))))
const CREDIBILITY_PLACES = SEATS.map((seat) => placeOf(seatKey('credibility', seat)))

const weightsOfSeats = new WeakMap<Catalogue['seats'], Weights>()

function weightsOf(seats: Catalogue['seats']): Weights {
  const known = weightsOfSeats.get(seats)
  if (known !== undefined) return known
  const power = (index: number) => seats[seatAt(index)].power
  const weights: Weights = {
    channels: SEATS.map((seat) => CHANNELS.map((channel) => seats[seat].channelWeights[channel])),
    bends: square((j, i) => 1 + 0.3 * ((2 * power(j)) / (power(i) + power(j)) - 1)),
    stakes: square((i, j) => seats[seatAt(j)].stake[seatAt(i)] ?? 0),
  }
  weightsOfSeats.set(seats, weights)
  return weights
}

/** A board over these numbers; the sheet may go on moving if each move is told to `moved`. */
export function boardOf(seats: Catalogue['seats'], numbers: Sheet, bonds: readonly number[]): HoldBoard {
  const empty = () => new Array<number>(COUNT * COUNT).fill(0)
  const board: HoldBoard = {
    numbers, weights: weightsOf(seats), bonds, dependence: empty(), base: empty(), suit: empty(), stale: ALL_SEATS,
  }
  for (let of = 0; of < COUNT; of++) {
    for (let on = 0; on < COUNT; on++) if (of !== on) board.dependence[of * COUNT + on] = dependence(board, of, on)
  }
  rebind(board, bonds)
  return board
}

/** Other treaties bind from here on. */
export function rebind(board: HoldBoard, bonds: readonly number[]): void {
  board.bonds = bonds
  for (let one = 0; one < COUNT; one++) {
    for (let other = one + 1; other < COUNT; other++) setPair(board, one, other)
  }
}

/** H1: squares of shares, so that a second patron frees. */
function dependence({ numbers, weights }: HoldBoard, of: number, on: number): number {
  const first = RELIANCE_PLACES[of * COUNT + on] ?? 0
  const channels = weights.channels[of] ?? []
  let sum = 0
  for (let channel = 0; channel < channels.length; channel++) {
    const share = (numbers[first + channel] ?? 0) / 100
    sum += (channels[channel] ?? 0) * share * share
  }
  return sum
}

/** H2, H3: leverage, warmth, bond and good name. */
function baseHold(board: HoldBoard, j: number, i: number): number {
  const { numbers, weights, bonds } = board
  const place = j * COUNT + i
  const leverage = Math.max(0, (board.dependence[i * COUNT + j] ?? 0) - (board.dependence[place] ?? 0))
  const warmth = Math.max(0, numbers[WARMTH_PLACES[place] ?? 0] ?? 0) / 100
  const credibility = (numbers[CREDIBILITY_PLACES[j] ?? 0] ?? 0) / 100
  return 50 * leverage + (weights.bends[place] ?? 1) * 20 * (warmth + (bonds[place] ?? 0)) + 10 * credibility
}

function setPair(board: HoldBoard, one: number, other: number): void {
  board.base[one * COUNT + other] = baseHold(board, one, other)
  board.base[other * COUNT + one] = baseHold(board, other, one)
  board.stale |= (1 << one) | (1 << other)
}

type Move = (board: HoldBoard) => void

function relianceMove(of: number, on: number): Move {
  return (board) => {
    board.dependence[of * COUNT + on] = dependence(board, of, on)
    setPair(board, of, on)
  }
}

function credibilityMove(j: number): Move {
  return (board) => {
    for (let i = 0; i < COUNT; i++) if (i !== j) board.base[j * COUNT + i] = baseHold(board, j, i)
    board.stale |= ALL_SEATS & ~(1 << j)
  }
}

const MOVES: readonly (Move | null)[] = movesByPlace()

function movesByPlace(): readonly (Move | null)[] {
  const moves = new Array<Move | null>(NUMBER_KEYS.length).fill(null)
  for (let one = 0; one < COUNT; one++) {
    moves[CREDIBILITY_PLACES[one] ?? 0] = credibilityMove(one)
    for (let other = 0; other < COUNT; other++) {
      if (one === other) continue
      const first = RELIANCE_PLACES[one * COUNT + other] ?? 0
      for (let channel = 0; channel < CHANNELS.length; channel++) moves[first + channel] = relianceMove(one, other)
      if (one < other) moves[WARMTH_PLACES[one * COUNT + other] ?? 0] = (board) => setPair(board, one, other)
    }
  }
  return moves
}

/** Whether the number in this place bears on any hold. */
export function bearsOnHolds(place: number): boolean {
  return MOVES[place] !== null
}

/** The number in this place of the board's sheet has moved. */
export function moved(board: HoldBoard, place: number): void {
  MOVES[place]?.(board)
}

/** H4: for each seat over which a hold has moved, what its suitors now pay for their strongest rival. */
function settle(board: HoldBoard): void {
  const { base, suit, weights } = board
  for (let i = 0; i < COUNT; i++) {
    if ((board.stale & (1 << i)) === 0) continue
    for (let j = 0; j < COUNT; j++) {
      if (i !== j) suit[i * COUNT + j] = (30 * (weights.stakes[i * COUNT + j] ?? 0) * strongestOther(base, i, j)) / 100
    }
  }
  board.stale = 0
}

/** The strongest hold over i by anyone but j. */
function strongestOther(base: readonly number[], i: number, j: number): number {
  let strongest = 0
  for (let k = 0; k < COUNT; k++) {
    if (k === i || k === j) continue
    const hold = base[k * COUNT + i] ?? 0
    if (hold > strongest) strongest = hold
  }
  return strongest
}

/** The square of holds (H1-H4). */
export function holdSquare(board: HoldBoard): readonly number[] {
  settle(board)
  return board.base.map((hold, place) => hold + (board.suit[place] ?? 0))
}

/** H6: each seat's mean hold over others less the mean hold of others over it. */
export function netHolds(board: HoldBoard): readonly number[] {
  settle(board)
  const net = new Array<number>(COUNT).fill(0)
  for (let j = 0; j < COUNT; j++) {
    let sum = 0
    for (let i = 0; i < COUNT; i++) {
      const over = j * COUNT + i
      const under = i * COUNT + j
      sum += (board.base[over] ?? 0) + (board.suit[over] ?? 0) - (board.base[under] ?? 0) - (board.suit[under] ?? 0)
    }
    net[j] = sum / (COUNT - 1)
  }
  return net
}
