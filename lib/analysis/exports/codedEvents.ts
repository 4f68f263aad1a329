import type { Act } from '../../engine/acts.ts'
import { EVERYONE } from '../../engine/knowledge.ts'
import { goldsteinOf } from '../../engine/orders/goldstein.ts'
import type { Scenario } from '../../engine/scenario.ts'
import type { MatchState } from '../../engine/state.ts'
import type { PartnerChoice, PrincipalChoice, Seat, StatementKind } from '../../engine/vocabulary.ts'
import { dayOfRound } from '../../scenarios/calendar.ts'
import type { Party } from './countries.ts'

/** One event as the field codes it: who did what to whom, when, by the CAMEO scheme. */
export type CodedEvent = {
  readonly id: string
  /** Day on which the round's outcome is known, `2024-07-20`. */
  readonly date: string
  readonly round: number
  readonly actor: Seat
  readonly target: Party | null
  readonly cameo: string
  /** Goldstein value of the code, -10 conflict … 10 cooperation. */
  readonly goldstein: number
  /** Order, statement or crisis choice, by its name in the game. */
  readonly name: string
  readonly context: 'diplomatic' | 'economic' | 'military' | 'intelligence' | 'executive'
  /** Known to all by the end of the match. */
  readonly isPublic: boolean
}

/** CAMEO 1.1b3 codes of what is said. */
const STATEMENT_CODES: Readonly<Record<StatementKind, string>> = {
  endorse: '051', lean: '019', declineToComment: '011', ambiguous: '010', criticise: '111', condemn: '112',
  callToRestrain: '0256', pledgeSupport: '0332', declareLine: '017',
}
const PRINCIPAL_CODES: Readonly<Record<PrincipalChoice, string>> = { backDown: '0356', hold: '124', escalate: '138' }
const PARTNER_CODES: Readonly<Record<PartnerChoice, string>> = { honour: '074', consultOnly: '041', abandon: '1212' }
const CONTEXTS: Readonly<Record<string, CodedEvent['context']>> = {
  diplomacy: 'diplomatic', trade: 'economic', arms: 'military', security: 'military', intelligence: 'intelligence', home: 'executive',
}

type Coded = Pick<CodedEvent, 'actor' | 'target' | 'cameo' | 'name' | 'context' | 'isPublic'>

function codedActs(scenario: Scenario, act: Act): readonly Coded[] {
  const isPublic = act.knownTo === EVERYONE
  if (act.type === 'statement') {
    const target = act.draft.about
    return [{ actor: act.seat, target, cameo: STATEMENT_CODES[act.draft.kind], name: act.draft.kind, context: 'diplomatic', isPublic }]
  }
  const spec = scenario.orders.find(({ id }) => id === act.draft.order)
  if (spec === undefined || act.outcome === 'failed' || act.outcome === 'refused') return []
  const targets = [act.draft.target, act.draft.second].filter((seat) => seat !== null)
  const coded = (target: Seat | null): Coded => ({ actor: act.seat, target, cameo: spec.cameo, name: spec.id, context: CONTEXTS[spec.desk] ?? 'executive', isPublic })
  return targets.length === 0 ? [spec.abroad === undefined ? coded(null) : { ...coded(null), cameo: spec.abroad.cameo, target: spec.abroad.to }] : targets.map(coded)
}

type Dated = { readonly id: string; readonly round: number; readonly coded: Coded }

function fromActs(scenario: Scenario, { acts }: MatchState): readonly Dated[] {
  return acts.flatMap((act) => codedActs(scenario, act).map((coded, index) => ({ id: `${act.id}.${index + 1}`, round: act.round, coded })))
}

function fromTreaties({ treaties }: MatchState): readonly Dated[] {
  return treaties.flatMap(({ id, versions, bindingVersion, inForceSince, knownTo }) => {
    const draft = bindingVersion === null ? undefined : versions[bindingVersion - 1]?.draft
    if (draft === undefined || inForceSince === null || inForceSince < 1) return []
    const pairs = draft.parties.flatMap((actor) => draft.parties.filter((target) => target !== actor).map((target) => ({ actor, target })))
    return pairs.map(({ actor, target }) => ({
      id: `${id}.${actor}.${target}`, round: inForceSince,
      coded: { actor, target, cameo: '057', name: 'treaty', context: 'diplomatic' as const, isPublic: knownTo === EVERYONE },
    }))
  })
}

function fromCrises({ crises }: MatchState): readonly Dated[] {
  return crises.flatMap((crisis) => crisis.steps.flatMap((step) => {
    const [challenger, challenged] = crisis.principals
    const chosen = crisis.principals.flatMap((actor): readonly Coded[] => {
      const choice = step.choices[actor]
      return choice === undefined ? [] : [{ actor, target: actor === challenger ? challenged : challenger, cameo: PRINCIPAL_CODES[choice], name: choice, context: 'military', isPublic: true }]
    })
    const answered = crisis.obligations.flatMap(({ partner, to }): readonly Coded[] => {
      const choice = step.answers[partner]
      return choice === undefined ? [] : [{ actor: partner, target: to, cameo: PARTNER_CODES[choice], name: choice, context: 'military', isPublic: true }]
    })
    return [...chosen, ...answered].map((coded, index) => ({ id: `${crisis.id}.${step.step}.${index + 1}`, round: crisis.round, coded }))
  }))
}

/** Everything that happened in a match, coded; in the order of rounds. */
export function codedEventsOf(scenario: Scenario, state: MatchState): readonly CodedEvent[] {
  const dated = [...fromActs(scenario, state), ...fromTreaties(state), ...fromCrises(state)]
  return dated.toSorted((one, other) => one.round - other.round).map(({ id, round, coded }) => ({
    id, round, date: dayOfRound(scenario.startDate, round), goldstein: goldsteinOf(coded.cameo), ...coded,
  }))
}
