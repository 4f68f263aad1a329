import { EVERYONE } from '../knowledge.ts'
import type { Treaty, TreatyChange } from './treaty.ts'
import { bindingDraft, latestDraft } from './inForce.ts'

type ChangeType = TreatyChange['type']
type ChangeOf<T extends ChangeType> = Extract<TreatyChange, { type: T }>

const changes: { readonly [T in ChangeType]: (treaty: Treaty, change: ChangeOf<T>, round: number) => Partial<Treaty> } = {
  // T5: once it binds, a treaty that is not secret is known to all.
  bound: (treaty, change, round) => {
    const { needsRatification, secret } = latestDraft(treaty)
    return {
      status: needsRatification ? 'signed' : 'inForce', bindingVersion: treaty.versions.length, ratifiedBy: [],
      inForceSince: needsRatification ? null : (treaty.inForceSince ?? round), endsAfterRound: change.endsAfterRound,
      bond: needsRatification ? 0.6 : 1, knownTo: secret ? treaty.knownTo : EVERYONE,
    }
  },
  ratified: (treaty, change, round) => {
    const ratifiedBy = treaty.ratifiedBy.includes(change.by) ? treaty.ratifiedBy : [...treaty.ratifiedBy, change.by]
    const complete = (bindingDraft(treaty) ?? latestDraft(treaty)).parties.every((party) => ratifiedBy.includes(party))
    return { ratifiedBy, bond: change.bond, ...(complete ? { status: 'inForce', inForceSince: round } as const : {}) }
  },
  // T8: a treaty that was denounced binds until its notice has run.
  denounced: (_treaty, change) => ({ denouncedBy: change.by, endsAfterRound: change.endsAfterRound }),
  lapsed: (treaty) => ({ status: treaty.denouncedBy === null ? 'lapsed' : 'denounced', bond: 0 }),
  published: () => ({ knownTo: EVERYONE }),
}

function changed<T extends ChangeType>(type: T, treaty: Treaty, at: { readonly change: ChangeOf<T>; readonly round: number }): Treaty {
  return { ...treaty, ...changes[type](treaty, at.change, at.round) }
}

/** A treaty after one change of its standing. */
export function treatyAfter(treaty: Treaty, change: TreatyChange, round: number): Treaty {
  return treaty.id === change.treatyId ? changed(change.type, treaty, { change, round }) : treaty
}
