import { SEATS } from '../engine/vocabulary.ts'
import { streamFor } from '../base/random.ts'
import type { OrderDraft } from '../engine/commands.ts'
import { packagesOf, reckoningOf, weighOther, weighOwn, type Built, type Reckoning, type Weighed } from './reckoning.ts'
import { matchRegrets, pick } from './regret.ts'
import type { Sight } from './sight.ts'

/** Each seat's packages: this seat's from its own reckoning, the others' from what is known of them. */
function allPackages(reckoning: Reckoning, own: readonly Weighed[]): readonly (readonly Built[])[] {
  const { sight } = reckoning
  return SEATS.map((seat) => packagesOf(reckoning, seat === sight.seat ? own : weighOther(reckoning, seat), seat))
}

/** Which package regret matching settles on, anchored to habit. */
function choose(reckoning: Reckoning, own: readonly Weighed[]): Built | null {
  const { sight, skill, outlook, pointsOf, draw } = reckoning
  if (skill.rounds === 0) return packagesOf(reckoning, own, sight.seat)[0] ?? null
  const mine = SEATS.indexOf(sight.seat)
  const built = allPackages(reckoning, own)
  const strategies = matchRegrets({
    players: built.map((packages) => ({ habits: packages.map(({ habit }) => habit) })),
    rounds: skill.rounds, draw,
    payoff: (choices) => {
      const taken = built.flatMap((packages, seat) => packages[choices[seat] ?? 0] ?? [])
      const prospect = outlook.look(taken.map((one) => one.package))
      return taken.map(({ habit, package: { seat } }, index) => pointsOf(prospect, seat) + (index === mine ? skill.anchor * habit : 0))
    },
  })
  return built[mine]?.[pick(strategies[mine] ?? [], draw())] ?? null
}

/** Up to three orders for this round. */
export function chooseOrders(sight: Sight): readonly OrderDraft[] {
  const draw = streamFor(sight.seed, `orders.${sight.seat}.${sight.view.match.phaseNumber}`)
  const reckoning = reckoningOf(sight, draw)
  const own = weighOwn(reckoning)
  return (choose(reckoning, own)?.package.deeds ?? []).map(({ draft }) => draft)
}
