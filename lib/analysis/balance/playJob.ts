import { botPlayer, playBotMatch, type Player } from '../../bots/botMatch.ts'
import { planNamed } from '../../bots/plans.ts'
import { planOf } from '../../bots/sight.ts'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { lipsAndTeeth as scenario } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { seedOf, strengthAt, type Job } from './jobs.ts'
import { notePlayer } from './notes.ts'
import { outcomeOf, type Outcome } from './outcome.ts'

const TABLE_STRENGTH = 'able'

function playerAt(job: Job, seat: Seat): Player {
  const seed = seedOf(job.number)
  const { deviation } = job
  const usual = botPlayer({ scenario, seed, strength: strengthAt(job, seat) })
  if (deviation?.seat !== seat) return usual
  if (deviation.type === 'note') return notePlayer(deviation.note, usual, seed)
  return botPlayer({ scenario, seed, strength: strengthAt(job, seat), plan: planNamed(scenario, deviation.plan) })
}

function planAt(job: Job, seat: Seat): string {
  const { deviation } = job
  if (deviation?.seat === seat) return deviation.type === 'plan' ? deviation.plan : deviation.note
  return planOf({ scenario, seat, seed: `${seedOf(job.number)} ${seat}` }).id
}

export function playJob(job: Job): Outcome {
  const match = playBotMatch({
    scenario, seed: seedOf(job.number), strength: job.strength === 'mixed' ? TABLE_STRENGTH : job.strength,
    players: recordOfSeats((seat) => playerAt(job, seat)),
  })
  return outcomeOf(match, recordOfSeats((seat) => planAt(job, seat)))
}
