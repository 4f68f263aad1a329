import { BOT_STRENGTHS, type BotStrength } from '../engine/vocabulary.ts'
import type { Scenario } from '../engine/scenario.ts'
import { recordOfSeats } from '../engine/seats/seatState.ts'
import { botPlayer, playBotMatch } from './botMatch.ts'

/** P18: a move may take so long of one core, for so many in all. */
export const MOST_MS = 100
const SHARE_WITHIN = 0.95

type Asked = { readonly seed: string; readonly rounds?: number }
export type MoveTimes = Readonly<Record<BotStrength, readonly number[]>>

function timesIn(scenario: Scenario, { strength, ...asked }: Asked & { readonly strength: BotStrength }): readonly number[] {
  const spentMs: number[] = []
  const usual = botPlayer({ scenario, seed: asked.seed, strength })
  const timed: typeof usual = (view, seat) => {
    const before = process.cpuUsage()
    const commands = usual(view, seat)
    const { user, system } = process.cpuUsage(before)
    if (commands.some(({ type }) => type === 'sealOrders')) spentMs.push((user + system) / 1_000)
    return commands
  }
  playBotMatch({ scenario, ...asked, strength, players: recordOfSeats(() => timed) })
  return spentMs
}

/**
 * What each choice of a round's orders, the dearest that a bot is asked for, cost this process in user and system time, in
 * ms, least first. Nothing else may run in it. Each strength plays once unmeasured before the first is measured, and then they
 * take turns: whoever came first would pay for compiling what all of them use.
 */
export function moveTimes(scenario: Scenario, { seed, matches, rounds }: Asked & { readonly matches: number }): MoveTimes {
  const spentMs: Record<BotStrength, number[]> = { novice: [], able: [], strong: [] }
  for (const strength of BOT_STRENGTHS) timesIn(scenario, { strength, seed: `${seed} warm`, rounds })
  for (let match = 0; match < matches; match++) {
    for (const strength of BOT_STRENGTHS) spentMs[strength].push(...timesIn(scenario, { strength, seed: `${seed} ${match}`, rounds }))
  }
  for (const strength of BOT_STRENGTHS) spentMs[strength].sort((one, other) => one - other)
  return spentMs
}

/** What so many of the sorted values stay within. */
export function withinOf(sorted: readonly number[], share = SHARE_WITHIN): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.POSITIVE_INFINITY
}
