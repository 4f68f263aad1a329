import type { SeatCommand } from '../engine/commands.ts'
import { numberAt } from '../engine/numbers.ts'
import type { ReactionChoice } from '../engine/vocabulary.ts'
import { doctrineOf } from './doctrines.ts'
import { drawOf, hostilityOf, warmthOf, type Sight } from './sight.ts'

/** Answers the gravest act that this seat may contest: more often contested where tension, weight and old quarrels are high. */
export function commandsInReaction(sight: Sight): readonly SeatCommand[] {
  const { contestable, acts, numbers, desk } = sight.view
  if (desk === null || desk.reaction !== null) return []
  const mine = contestable.filter((item) => item.by.includes(sight.seat))
  const gravest = mine.reduce<(typeof mine)[number] | null>((top, item) => (top === null || item.weight > top.weight ? item : top), null)
  const act = gravest === null ? undefined : acts.find((other) => other.id === gravest.actId)
  if (gravest === null || act === undefined) return []
  const odds = 0.045 * (gravest.weight - 6) + 0.006 * (numberAt(numbers, 'tension') - 45) + 0.08 * hostilityOf(numbers, sight.seat, act.seat)
  const draw = drawOf(sight, `react.${gravest.actId}`)
  const contests = draw < odds * (0.2 + 0.6 * doctrineOf(sight.scenario, sight.seat).nerve)
  const choice: ReactionChoice = contests ? 'contest' : warmthOf(numbers, sight.seat, act.seat) < 15 ? 'protest' : 'accept'
  return [{ type: 'react', actId: gravest.actId, choice }]
}
