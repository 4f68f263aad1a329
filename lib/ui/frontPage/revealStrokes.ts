import type { Act } from '../../engine/acts.ts'
import type { MapStroke } from '../map/mapModel.ts'

/** What a stage draws on the map: from the actor to each target; where there is none, a mark at the actor's own capital. */
export function revealStrokes(acts: readonly Act[]): readonly MapStroke[] {
  return acts.flatMap((act): readonly MapStroke[] => {
    const targets = act.type === 'order' ? [act.draft.target, act.draft.second] : [act.draft.about]
    const aimed = targets.filter((to) => to !== null && to !== act.seat)
    return aimed.length === 0 ? [{ id: act.id, from: act.seat, to: null }] : aimed.map((to) => ({ id: `${act.id}.${to}`, from: act.seat, to }))
  })
}
