/** A seat's choices: how many, and how its habits weigh each (logarithms; higher = likelier). */
export type Player = { readonly habits: readonly number[] }

export type Matching = {
  readonly players: readonly Player[]
  readonly rounds: number
  /** Payoff to each player when each takes the choice of that number. The list may be written anew by each call. */
  readonly payoff: (choices: readonly number[]) => ArrayLike<number>
  readonly draw: () => number
}

type Bench = { readonly regrets: Float64Array; readonly sum: Float64Array; readonly habit: Float64Array; readonly now: Float64Array }

function softened(habits: readonly number[]): Float64Array {
  const most = Math.max(...habits)
  const weights = Float64Array.from(habits, (habit) => Math.exp(habit - most))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / all)
}

/** Choices in proportion to what each is regretted; by habit where nothing is. */
function strategyOf({ regrets, habit, now }: Bench): Float64Array {
  let all = 0
  for (let choice = 0; choice < regrets.length; choice++) all += Math.max(0, regrets[choice] ?? 0)
  for (let choice = 0; choice < regrets.length; choice++) {
    now[choice] = all > 0 ? Math.max(0, regrets[choice] ?? 0) / all : habit[choice] ?? 0
  }
  return now
}

export function pick(weights: ArrayLike<number>, draw: number): number {
  let left = draw
  for (let choice = 0; choice < weights.length; choice++) {
    left -= weights[choice] ?? 0
    if (left < 0) return choice
  }
  return weights.length - 1
}

/**
 * Sampled regret matching for a game of one move (Hart and Mas-Colell): in each round everybody plays by regret, then
 * asks how each other choice would have fared against what the others did. Returns each player's average strategy.
 */
export function matchRegrets({ players, rounds, payoff, draw }: Matching): readonly Float64Array[] {
  const fared = remembered(players, payoff)
  const benches = players.map(({ habits }): Bench => ({
    regrets: new Float64Array(habits.length), sum: new Float64Array(habits.length),
    habit: softened(habits), now: new Float64Array(habits.length),
  }))
  for (let round = 0; round < rounds; round++) {
    const taken = benches.map((bench) => pick(strategyOf(bench), draw()))
    benches.forEach((bench, player) => regretAll(bench, { player, taken, fared }))
  }
  return benches.map(({ sum, habit }) => (rounds === 0 ? habit : sum.map((share) => share / rounds)))
}

/** The payoffs of a game of few choices, each way of choosing weighed once. */
function remembered(players: readonly Player[], payoff: Matching['payoff']): Matching['payoff'] {
  const known = new Map<number, Float64Array>()
  return (choices) => {
    const place = choices.reduce((sum, choice, player) => sum * (players[player]?.habits.length ?? 1) + choice, 0)
    const fared = known.get(place) ?? Float64Array.from(payoff(choices))
    known.set(place, fared)
    return fared
  }
}

function regretAll(bench: Bench, at: { readonly player: number; readonly taken: readonly number[]; readonly fared: Matching['payoff'] }): void {
  const { regrets, sum, now } = bench
  const { player, taken, fared } = at
  const choices = [...taken]
  const asTaken = fared(choices)[player] ?? 0
  for (let choice = 0; choice < regrets.length; choice++) {
    sum[choice] = (sum[choice] ?? 0) + (now[choice] ?? 0)
    if (choice === taken[player] || regrets.length === 1) continue
    choices[player] = choice
    regrets[choice] = (regrets[choice] ?? 0) + (fared(choices)[player] ?? 0) - asTaken
  }
}
