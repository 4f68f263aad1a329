import { EVERYONE, knowerBit, knownToSeats, knows, type Knower } from '../knowledge.ts'
import { rememberer } from '../remembered.ts'
import type { Act } from '../acts.ts'
import { SEATS } from '../vocabulary.ts'
import { partiesOf } from './checkTreaty.ts'
import type { Finding, Treaty } from './treaty.ts'

const shownTreaty = rememberer<Treaty | null>()

/**
 * T13: a party sees every version; others see only the text that binds, as if it were the first, without signatures to
 * anything newer, refusals, or what the parties think of each other's free text.
 */
export function treatyFor(treaty: Treaty, knower: Knower, acts: readonly Act[]): Treaty | null {
  if (knower === 'truth') return treaty
  return shownTreaty(knower, [treaty, acts], () => {
    if (!knows(treaty.knownTo, knower)) return null
    const isParty = SEATS.some((seat) => seat === knower && partiesOf(treaty).includes(seat))
    const findings = treaty.findings.map((finding) => findingFor(finding, knower, acts))
    const shown = { ...treaty, findings, knownTo: maskedKnowers(treaty, knower) }
    return isParty ? shown : fromOutside(shown)
  })
}

/** A breach by a hidden act looks like a promise kept. */
function findingFor(finding: Finding, knower: Knower, acts: readonly Act[]): Finding {
  if (finding.actId === null) return finding
  const act = acts.find(({ id }) => id === finding.actId)
  return act === undefined || knows(act.knownTo, knower) ? finding : { ...finding, verdict: 'kept', by: null, actId: null }
}

function fromOutside(treaty: Treaty): Treaty | null {
  const version = treaty.bindingVersion === null ? undefined : treaty.versions[treaty.bindingVersion - 1]
  if (version === undefined) return null
  return {
    ...treaty, versions: [version], bindingVersion: 1, refusedBy: [],
    signatures: Object.fromEntries(version.draft.parties.map((party) => [party, 1])),
    findings: treaty.findings.filter(({ judge }) => judge === null),
  }
}

function maskedKnowers(treaty: Treaty, knower: Knower): Treaty['knownTo'] {
  return treaty.knownTo === EVERYONE ? EVERYONE : knownToSeats(partiesOf(treaty)) | knowerBit(knower)
}
