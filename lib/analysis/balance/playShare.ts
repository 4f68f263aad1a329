import { parentPort, workerData } from 'node:worker_threads'
import { playBotMatch } from '../../bots/botMatch.ts'
import { BOT_STRENGTHS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { z } from 'zod'
import { outcomeOf } from './outcome.ts'

/** One thread's share of the matches, told one by one. */
const share = z.object({ from: z.int(), to: z.int(), step: z.int().min(1), strength: z.enum(BOT_STRENGTHS) }).parse(workerData)

for (let number = share.from; number < share.to; number += share.step) {
  const match = playBotMatch({ scenario: lipsAndTeeth, seed: `balance-${number}`, strength: share.strength })
  parentPort?.postMessage({ number, outcome: outcomeOf(match) })
}
