import type { OrderDraft } from '../commands.ts'
import type { Numbers } from '../numbers.ts'
import type { RuleState } from '../ruleState.ts'
import type { Catalogue, OrderSpec } from '../scenario.ts'
import { fitOf } from '../statements/lines.ts'
import { REMEMBERED, saidBefore } from '../statements/saidBefore.ts'
import { breaksClause } from '../treaties/breach.ts'
import { bindingDraft, treatiesKnownTo } from '../treaties/inForce.ts'
import type { Seat } from '../vocabulary.ts'
import { specOf } from './condition.ts'
import { goldsteinOf } from './goldstein.ts'

export type PreviewRemark = {
  readonly kind: 'lineConflict' | 'serveLine' | 'lineConflictIfExposed' | 'serveLineIfExposed' | 'treatyConflict' | 'nearTreaty' | 'needsAcceptance' | 'oncePerMatch'
    | 'breaksPledge' | 'answersCall' | 'accusedWithCause' | 'accusedWithoutCause' | 'praisedDespiteCause' | 'ownDeed'
  readonly ruleNumber: string
  readonly values: Readonly<Record<string, string | number>>
}

type Asked = { readonly seat: Seat; readonly draft: OrderDraft; readonly spec: OrderSpec; readonly numbers: Numbers }

/** L4 of what the world sees; X6 of what it sees only if it comes to light. */
function remarksOnLine(state: RuleState, { seat, spec }: Asked): readonly PreviewRemark[] {
  const { line } = state.seats[seat]
  const fit = fitOf(line, spec.norms)
  if (fit === 0) return []
  const values = { line }
  if (spec.visibility === 'covert') return [{ kind: fit < 0 ? 'lineConflictIfExposed' : 'serveLineIfExposed', ruleNumber: 'X6', values }]
  return [{ kind: fit < 0 ? 'lineConflict' : 'serveLine', ruleNumber: 'L4', values }]
}

function remarksOnTreaties(scenario: Catalogue, state: RuleState, { seat, draft, numbers }: Asked): readonly PreviewRemark[] {
  return treatiesKnownTo(state.treaties, seat).flatMap((treaty): readonly PreviewRemark[] => {
    const text = bindingDraft(treaty)
    if (text === null || !text.parties.includes(seat) || (treaty.status !== 'inForce' && treaty.status !== 'signed')) return []
    const clause = text.clauses.findIndex((one) => breaksClause(scenario, { draft: text, clause: one, numbers }, { seat, draft }))
    if (clause >= 0) {
      return [{ kind: 'treatyConflict', ruleNumber: 'T11', values: { treaty: treaty.id, title: text.title, clause } }]
    }
    const near = draft.target !== null && text.parties.includes(draft.target) && (goldsteinOf(specOf(scenario, draft.order)?.cameo ?? '') < 0)
    return near ? [{ kind: 'nearTreaty', ruleNumber: 'T11', values: { treaty: treaty.id, title: text.title } }] : []
  })
}

/** A public unfriendly order breaks a pledge to its target (L11) and answers a call to restrain it (L5). */
function remarksOnWords(state: RuleState, { seat, draft: { target }, spec }: Asked): readonly PreviewRemark[] {
  if (target === null || spec.visibility === 'covert' || goldsteinOf(spec.cameo) >= 0) return []
  const pledged = saidBefore(state, 'pledgeSupport', REMEMBERED.pledgeSupport).some((said) => said.seat === seat && said.draft.about === target)
  const called = saidBefore(state, 'callToRestrain', REMEMBERED.callToRestrain).find((said) => said.draft.about === seat && said.draft.restrain === target)
  return [
    ...(pledged ? [{ kind: 'breaksPledge', ruleNumber: 'L11', values: { seat: target } } as const] : []),
    ...(called === undefined ? [] : [{ kind: 'answersCall', ruleNumber: 'L5', values: { seat: called.seat } } as const]),
  ]
}

/** What its author should know of an order before it is sealed. */
export function remarksOf(scenario: Catalogue, state: RuleState, asked: Asked): readonly PreviewRemark[] {
  const { draft, spec } = asked
  return [
    ...remarksOnLine(state, asked), ...remarksOnTreaties(scenario, state, asked), ...remarksOnWords(state, asked),
    ...(spec.mutual === true && draft.target !== null ? [{ kind: 'needsAcceptance', ruleNumber: 'O9', values: { seat: draft.target } } as const] : []),
    ...(spec.oncePerMatch === true ? [{ kind: 'oncePerMatch', ruleNumber: 'O5', values: {} } as const] : []),
  ]
}
