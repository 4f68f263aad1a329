import { botPlayer, playBotMatch } from '../../bots/botMatch.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import type { BotStrength } from '../../engine/vocabulary.ts'
import { gate, type Gate } from './gate.ts'

const SHARE = 0.95
const MOST_MS = 100

/** What each choice of orders in one bot-played match cost this process on its core, in ms, least first. Nothing else may run in it. */
export function moveTimes(scenario: Scenario, { strength, seed, rounds }: { readonly strength: BotStrength; readonly seed: string; readonly rounds?: number }): readonly number[] {
  const spentMs: number[] = []
  const usual = botPlayer({ scenario, seed, strength })
  const timed: typeof usual = (view, seat) => {
    const before = process.cpuUsage()
    const commands = usual(view, seat)
    const { user, system } = process.cpuUsage(before)
    if (commands.some(({ type }) => type === 'sealOrders')) spentMs.push((user + system) / 1_000)
    return commands
  }
  playBotMatch({ scenario, seed, strength, rounds, players: recordOfSeats(() => timed) })
  return spentMs.toSorted((one, other) => one - other)
}

export function moveGates(scenario: Scenario): readonly Gate[] {
  return (['able', 'strong'] as const).map((strength) => {
    moveTimes(scenario, { strength, seed: 'warm', rounds: 2 })
    const spentMs = moveTimes(scenario, { strength, seed: 'timed' })
    return gate(`a move of ${strength} bots, 95 in 100 within, ms of one core`, { value: spentMs[Math.floor(SHARE * (spentMs.length - 1))] ?? MOST_MS }, { most: MOST_MS })
  })
}
