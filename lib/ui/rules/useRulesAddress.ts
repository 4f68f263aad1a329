import { useViewIfAny } from '../../client/hooks.ts'
import { rulesAddress } from './rulesAddress.ts'

/** The address of something in the rulebook of the match on screen: `#T3`, `#order-visit`. */
export function useRulesAddress(): (anchor: `#${string}` | '') => string {
  const scenarioId = useViewIfAny((view) => view.match.scenarioId)
  return (anchor) => `${rulesAddress(scenarioId)}${anchor}`
}
