import { branded } from '../../base/brand.ts'
import type { EventOf } from '../events.ts'
import type { TreatyId } from '../ids.ts'
import { EVERYONE, knownToSeats } from '../knowledge.ts'
import type { StartingTreaty } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import type { Seat } from '../vocabulary.ts'
import type { Finding, Treaty, TreatyChange } from './treaty.ts'
import { treatyAfter } from './treatyAfter.ts'

export function startingTreaty(draft: StartingTreaty): Treaty {
  return {
    id: branded<TreatyId>(draft.id),
    versions: [{ draft, by: null, round: 0, atMs: 0 }],
    signatures: signedBy(draft.parties, 1), refusedBy: [], ratifiedBy: draft.ratifiedBy, status: draft.status,
    bindingVersion: 1, inForceSince: draft.status === 'inForce' ? 0 : null, endsAfterRound: null, denouncedBy: null,
    bond: draft.bond, knownTo: draft.secret ? knownToSeats(draft.parties) : EVERYONE, findings: [],
  }
}

function signedBy(parties: readonly Seat[], version: number): Treaty['signatures'] {
  return Object.fromEntries(parties.map((party) => [party, version]))
}

/** T2: proposing signs; T4: until it binds, only its parties know of it. */
export function addTreaty(state: MatchState, event: EventOf<'treatyProposed'>): MatchState {
  const { treatyId, by, draft, round, atMs } = event
  const treaty: Treaty = {
    id: treatyId, versions: [{ draft, by, round, atMs }], signatures: { [by]: 1 }, refusedBy: [], ratifiedBy: [],
    status: 'proposed', bindingVersion: null, inForceSince: null, endsAfterRound: null, denouncedBy: null, bond: 0,
    knownTo: knownToSeats(draft.parties), findings: [],
  }
  return { ...state, treaties: [...state.treaties, treaty] }
}

export function addVersion(state: MatchState, event: EventOf<'treatyAmended'>): MatchState {
  const { by, draft, round, atMs, version } = event
  return withTreaty(state, event.treatyId, (treaty) => ({
    versions: [...treaty.versions, { draft, by, round, atMs }],
    signatures: { ...treaty.signatures, [by]: version },
    refusedBy: [],
    status: treaty.status === 'refused' ? 'proposed' : treaty.status,
  }))
}

export const addSignature = (state: MatchState, event: EventOf<'treatySigned'>): MatchState =>
  withTreaty(state, event.treatyId, (treaty) => ({
    signatures: { ...treaty.signatures, [event.by]: event.version },
    refusedBy: treaty.refusedBy.filter((seat) => seat !== event.by),
  }))

/** A party that takes back its name from an amendment stays bound by the version in force. */
export const dropSignature = (state: MatchState, event: EventOf<'signatureWithdrawn'>): MatchState =>
  withTreaty(state, event.treatyId, (treaty) => {
    const others = Object.fromEntries(Object.entries(treaty.signatures).filter(([seat]) => seat !== event.by))
    return { signatures: treaty.bindingVersion === null ? others : { ...others, [event.by]: treaty.bindingVersion } }
  })

export const addRefusal = (state: MatchState, event: EventOf<'treatyRefused'>): MatchState =>
  withTreaty(state, event.treatyId, (treaty) => ({
    refusedBy: [...treaty.refusedBy, event.by],
    status: treaty.bindingVersion === null ? 'refused' : treaty.status,
  }))

export const addJudgement = (state: MatchState, event: EventOf<'clauseJudged'>): MatchState =>
  withFindings(state, [event.finding])

export function withFindings(state: MatchState, findings: readonly Finding[]): MatchState {
  if (findings.length === 0) return state
  return {
    ...state,
    treaties: state.treaties.map((treaty) => {
      const own = findings.filter(({ treatyId }) => treatyId === treaty.id)
      return own.length === 0 ? treaty : { ...treaty, findings: [...treaty.findings, ...own] }
    }),
  }
}

export function withTreatyChange(state: MatchState, change: TreatyChange): MatchState {
  return { ...state, treaties: state.treaties.map((treaty) => treatyAfter(treaty, change, state.round)) }
}

function withTreaty(state: MatchState, treatyId: TreatyId, changeOf: (treaty: Treaty) => Partial<Treaty>): MatchState {
  return { ...state, treaties: state.treaties.map((treaty) => (treaty.id === treatyId ? { ...treaty, ...changeOf(treaty) } : treaty)) }
}
