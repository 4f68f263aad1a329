import type { MatchEvent } from './events.ts'

/** Kept with every match; raised when the meaning or shape of an event changes. */
export const RULES_VERSION = 1

type Upcaster = (events: readonly MatchEvent[]) => readonly MatchEvent[]

/** From version N to N + 1. Empty while there is only one version. */
const upcasters: Readonly<Record<number, Upcaster>> = {}

/** Old events in today's shape. A log from the future is a broken promise of the deployment. */
export function upcast(events: readonly MatchEvent[], fromVersion: number): readonly MatchEvent[] {
  if (fromVersion > RULES_VERSION) throw new Error(`events of rules version ${fromVersion} are newer than ${RULES_VERSION}`)
  let result = events
  for (let version = fromVersion; version < RULES_VERSION; version++) {
    const step = upcasters[version]
    if (step === undefined) throw new Error(`no way from rules version ${version}`)
    result = step(result)
  }
  return result
}
