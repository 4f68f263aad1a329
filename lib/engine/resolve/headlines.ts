import { drawFor } from '../../base/random.ts'
import type { OrderAct } from '../acts.ts'
import type { FrontPage, Story } from '../frontPage.ts'
import { EVERYONE, knowerBit, knows, type Knowers } from '../knowledge.ts'
import { specOf } from '../orders/condition.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import type { Work } from './work.ts'

const VARIANTS = 2

function variantOf(work: Work, from: string): number {
  return Math.floor(drawFor(work.state.seed, `${work.round}.wording.${from}`) * VARIANTS)
}

function storyOfAct(work: Work, act: OrderAct, confidential: boolean): Story {
  const spec = specOf(work.scenario, act.draft.order)
  const exposed = act.exposedInRound === work.round
  const weight = Math.abs(spec?.escalation ?? 0) + (spec?.cost ?? 0) + (exposed ? 20 : 0) + (act.outcome === 'snubbed' || act.outcome === 'refused' ? 4 : 0)
  const ending = exposed ? '.exposed' : act.outcome === 'snubbed' ? '.snubbed' : ''
  return {
    key: act.outcome === 'refused' ? 'turnedAway' : `order.${act.draft.order}${ending}`, variant: variantOf(work, act.id),
    seats: [act.seat, act.draft.target, act.draft.second].filter((seat) => seat !== null),
    values: { order: act.draft.order }, from: [act.id], weight, confidential,
  }
}

function storiesOfTreaties(work: Work): readonly Story[] {
  return work.treaties.flatMap((treaty): readonly Story[] => {
    const before = work.state.treaties.find((one) => one.id === treaty.id)
    const draft = bindingDraft(treaty)
    if (treaty === before || draft === null || treaty.knownTo !== EVERYONE) return []
    const news = treaty.status === before?.status ? (before.knownTo === EVERYONE ? 'changed' : 'published') : treaty.status
    return [{
      key: `treaty.${news}`, variant: variantOf(work, treaty.id), seats: draft.parties,
      values: { title: draft.title }, from: [treaty.id], weight: 16, confidential: false,
    }]
  })
}

function storiesOfStatements(work: Work): readonly Story[] {
  return work.statements.map((act): Story => ({
    key: `statement.${act.draft.kind}`, variant: variantOf(work, act.id),
    // L7: whom an ambiguous statement was meant for is known to its readers alone.
    seats: act.draft.kind === 'ambiguous' ? [act.seat] : [act.seat, act.draft.about, act.draft.restrain].filter((seat) => seat !== null),
    values: act.draft.line === null ? { kind: act.draft.kind } : { kind: act.draft.kind, line: act.draft.line }, from: [act.id], weight: 2, confidential: false,
  }))
}

function quiet(work: Work): Story {
  return { key: 'quiet', variant: variantOf(work, 'quiet'), seats: [], values: {}, from: [], weight: 0, confidential: false }
}

function pageOf(work: Work, stories: readonly Story[]): FrontPage {
  const byWeight = stories.toSorted((one, other) => other.weight - one.weight || (one.from[0] ?? '').localeCompare(other.from[0] ?? ''))
  return { round: work.round, lead: byWeight[0] ?? quiet(work), seconds: byWeight.slice(1, 4), notices: byWeight.slice(4, 12) }
}

/** What a seat reads beyond the public page: its own hidden acts and what it found out. */
function confidentialOf(work: Work, seat: Seat): readonly Story[] {
  return work.orders
    .filter((act) => act.outcome !== 'failed' && act.knownTo !== EVERYONE && knows(act.knownTo, seat) && !work.exposedNow.some((one) => one.id === act.id))
    .map((act) => storyOfAct(work, act, true))
}

/** N1: one front page for all, and a fuller one for each seat that knows more; a viewer gets exactly one. */
export function frontPages(work: Work): readonly { readonly knownTo: Knowers; readonly page: FrontPage }[] {
  const open = work.orders.filter((act) => act.knownTo === EVERYONE && act.outcome !== 'failed' && specOf(work.scenario, act.draft.order)?.visibility === 'public')
  const stories: readonly Story[] = [
    ...[...open, ...work.exposedNow].map((act) => storyOfAct(work, act, false)),
    ...storiesOfTreaties(work), ...storiesOfStatements(work),
    ...work.happenings.map((one) => ({
      key: one.key, variant: variantOf(work, one.from), seats: one.seats, values: {}, from: [one.from], weight: one.weight, confidential: false,
    })),
  ]
  let rest = EVERYONE
  const own = SEATS.flatMap((seat) => {
    const confidential = confidentialOf(work, seat)
    if (confidential.length === 0) return []
    rest &= ~knowerBit(seat)
    return [{ knownTo: knowerBit(seat), page: pageOf(work, [...stories, ...confidential]) }]
  })
  return [{ knownTo: rest, page: pageOf(work, stories) }, ...own]
}
