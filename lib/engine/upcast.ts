import type { EventOf, MatchEvent } from './events.ts'
import type { Finding } from './treaties/treaty.ts'

/** Kept with every match; raised when the meaning or shape of an event changes. */
export const RULES_VERSION = 2

type Upcaster = (event: MatchEvent) => MatchEvent
type OldFinding = Omit<Finding, 'judge'>

const byRules = (finding: OldFinding): Finding => ({ ...finding, judge: null })

function stageWithDiscoveries(event: Omit<EventOf<'stageResolved'>, 'discovered'>): EventOf<'stageResolved'> {
  const acts = event.acts.map((act) => (act.type === 'statement' ? { ...act, discoveredInRound: null } : act))
  return { ...event, acts, findings: event.findings.map(byRules), discovered: [] }
}

/** From 1 to 2: findings name their judge, and what is said in two ways can be found out. */
const withJudges: Upcaster = (event) => {
  if (event.type === 'stageResolved') return stageWithDiscoveries(event)
  if (event.type === 'crisisStepResolved') return { ...event, findings: event.findings.map(byRules) }
  if (event.type === 'clauseJudged') return { ...event, finding: { ...event.finding, judge: event.judge } }
  return event
}

/** From version N to N + 1. */
const upcasters: Readonly<Record<number, Upcaster>> = { 1: withJudges }

/** Old events in today's shape. A log from the future is a broken promise of the deployment. */
export function upcast(events: readonly MatchEvent[], fromVersion: number): readonly MatchEvent[] {
  if (fromVersion > RULES_VERSION) throw new Error(`events of rules version ${fromVersion} are newer than ${RULES_VERSION}`)
  let result = events
  for (let version = fromVersion; version < RULES_VERSION; version++) {
    const step = upcasters[version]
    if (step === undefined) throw new Error(`no way from rules version ${version}`)
    result = result.map(step)
  }
  return result
}
