import { branded } from '../../base/brand.ts'
import { ok, refused } from '../../base/result.ts'
import type { Decision, SeatContext, SeatDecider } from '../decision.ts'
import type { TreatyId } from '../ids.ts'
import type { Rejection } from '../rejections.ts'
import type { TreatyDraft } from '../scenario.ts'
import type { Seat } from '../vocabulary.ts'
import { emptyPromiseIn, isOpen, isSoundDraft, newestVersion, partiesOf, treatyOf } from './checkTreaty.ts'
import { breachFound, mayJudge } from './disputes.ts'
import { bindingDraft } from './inForce.ts'
import type { Treaty } from './treaty.ts'

export const proposeTreaty: SeatDecider<'proposeTreaty'> = (context, { treatyId, draft }) => {
  const { state, seat, atMs } = context
  if (!draft.parties.includes(seat)) return refused({ code: 'notAParty', treatyId })
  const fault = faultIn(context, treatyId, draft)
  if (fault !== null) return refused(fault)
  if (state.treaties.some(({ id }) => id === treatyId)) return refused({ code: 'treatyIdTaken', treatyId })
  return ok([{ type: 'treatyProposed', treatyId: branded<TreatyId>(treatyId), by: seat, draft, round: state.round, atMs }])
}

export const amendTreaty: SeatDecider<'amendTreaty'> = (context, { treatyId, draft }) =>
  onTreaty(context, treatyId, (treaty) => {
    const { state, seat, atMs } = context
    if (!isOpen(treaty) && treaty.status !== 'refused') return refused({ code: 'treatyNotOpen', treatyId })
    const fault = keepsCircle(treaty, draft) ? faultIn(context, treatyId, draft) : { code: 'badTreaty', treatyId } as const
    if (fault !== null) return refused(fault)
    return ok([{
      type: 'treatyAmended', treatyId: treaty.id, by: seat, draft, version: treaty.versions.length + 1,
      round: state.round, atMs, parties: partiesOf(treaty),
    }])
  })

/** What is wrong with a text that a seat puts forward; null where nothing is. */
function faultIn({ scenario, seat }: SeatContext, treatyId: string, draft: TreatyDraft): Rejection | null {
  if (!isSoundDraft(draft, seat)) return { code: 'badTreaty', treatyId }
  const place = emptyPromiseIn(scenario, draft)
  return place === null ? null : { code: 'emptyPromise', treatyId, clause: place + 1 }
}

/** T7: another circle needs another treaty; and a treaty in force stays as public or secret as it is. */
function keepsCircle(treaty: Treaty, draft: TreatyDraft): boolean {
  const parties = partiesOf(treaty)
  const same = parties.length === draft.parties.length && parties.every((party) => draft.parties.includes(party))
  const binding = bindingDraft(treaty)
  return same && (binding === null || binding.secret === draft.secret)
}

export const signTreaty: SeatDecider<'signTreaty'> = (context, { treatyId, version }) =>
  onTreaty(context, treatyId, (treaty) => {
    if (!isOpen(treaty)) return refused({ code: 'treatyNotOpen', treatyId })
    if (version !== treaty.versions.length) return refused({ code: 'notThisVersion', treatyId })
    if (treaty.signatures[context.seat] === version) return refused({ code: 'alreadySigned', treatyId })
    return ok([{ type: 'treatySigned', treatyId: treaty.id, by: context.seat, version, parties: partiesOf(treaty) }])
  })

export const withdrawSignature: SeatDecider<'withdrawSignature'> = (context, { treatyId }) =>
  onTreaty(context, treatyId, (treaty) => {
    const signed = treaty.signatures[context.seat]
    if (signed === undefined) return refused({ code: 'notSigned', treatyId })
    if (!isOpen(treaty) || signed === treaty.bindingVersion) return refused({ code: 'treatyNotOpen', treatyId })
    return ok([{ type: 'signatureWithdrawn', treatyId: treaty.id, by: context.seat, parties: partiesOf(treaty) }])
  })

export const refuseTreaty: SeatDecider<'refuseTreaty'> = (context, { treatyId }) =>
  onTreaty(context, treatyId, (treaty) => {
    if (!isOpen(treaty) || treaty.bindingVersion === treaty.versions.length) return refused({ code: 'treatyNotOpen', treatyId })
    if (treaty.refusedBy.includes(context.seat)) return ok([])
    return ok([{ type: 'treatyRefused', treatyId: treaty.id, by: context.seat, parties: partiesOf(treaty) }])
  })

/** T9: people judge free text in force; T15: and answer a breach that the rules have found. */
export const disputeClause: SeatDecider<'disputeClause'> = (context, command) =>
  onTreaty(context, command.treatyId, (treaty) => {
    const draft = bindingDraft(treaty)
    if (treaty.status !== 'inForce' || draft === null) return refused({ code: 'treatyNotOpen', treatyId: treaty.id })
    const { state, seat } = context
    const { clause, verdict } = command
    const found = draft.clauses[clause]?.kind === 'freeText' ? null : breachFound(treaty, clause, state.round)
    const isFree = draft.clauses[clause]?.kind === 'freeText'
    if (!isFree && (found === null || !mayJudge(found, seat, verdict))) return refused({ code: 'notJudgedByPeople', treatyId: treaty.id })
    return ok([{
      type: 'clauseJudged', judge: seat, parties: newestVersion(treaty).draft.parties,
      finding: { treatyId: treaty.id, clause, round: state.round, verdict, by: found?.by ?? null, judge: seat, actId: found?.actId ?? null },
    }])
  })

function onTreaty(context: SeatContext, treatyId: string, decision: (treaty: Treaty, seat: Seat) => Decision): Decision {
  const treaty = treatyOf(context.state, context.seat, treatyId)
  return 'code' in treaty ? refused(treaty) : decision(treaty, context.seat)
}
