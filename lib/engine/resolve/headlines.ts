import { drawFor } from '../../base/random.ts'
import type { OrderAct } from '../acts.ts'
import type { FrontPage, Story } from '../frontPage.ts'
import { EVERYONE, knowerBit, knows, type Knower, type Knowers } from '../knowledge.ts'
import { specOf } from '../orders/condition.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import type { Work } from './work.ts'

/** A whole number of turns through 1, 2, 3, 4 or 6 wordings, however many a story has. */
const VARIANTS = 12

type Wording = (story: Story) => Story

/** News of a treaty is told by its title alone. */
const newsOf = ({ key, seats, values }: Story): string => `${key} ${values.title ?? seats.join(' ')}`

/** N2: the first wording is drawn by seed; each time that this knower reads the same news again it is the next. */
function wordingFor(work: Work, knower: Knower): Wording {
  const times = new Map<string, number>()
  for (const { knownTo, page } of work.state.pages) {
    if (!knows(knownTo, knower)) continue
    for (const story of [page.lead, ...page.seconds, ...page.notices]) times.set(newsOf(story), (times.get(newsOf(story)) ?? 0) + 1)
  }
  return (story) => {
    const first = Math.floor(drawFor(work.state.seed, `wording.${story.key}`) * VARIANTS)
    return { ...story, variant: (first + (times.get(newsOf(story)) ?? 0)) % VARIANTS }
  }
}

function storyOfAct(work: Work, act: OrderAct, confidential: boolean): Story {
  const spec = specOf(work.scenario, act.draft.order)
  const exposed = act.exposedInRound === work.round
  const weight = Math.abs(spec?.escalation ?? 0) + (spec?.cost ?? 0) + (exposed ? 20 : 0) + (act.outcome === 'snubbed' || act.outcome === 'refused' ? 4 : 0)
  const ending = exposed ? '.exposed' : act.outcome === 'snubbed' ? '.snubbed' : ''
  return {
    key: act.outcome === 'refused' ? 'turnedAway' : `order.${act.draft.order}${ending}`, variant: 0,
    seats: [act.seat, act.draft.target, act.draft.second].filter((seat) => seat !== null),
    values: { order: act.draft.order }, from: [act.id, ...work.orders.filter((other) => isSameMeeting(work, act, other)).map(({ id }) => id)], weight, confidential,
  }
}

/** O9: a summit that both asked for is one piece of news. */
function isSameMeeting({ scenario }: Work, act: OrderAct, other: OrderAct): boolean {
  return act.outcome === 'done' && specOf(scenario, act.draft.order)?.mutual === true
    && other.knownTo === act.knownTo && other.draft.order === act.draft.order && other.seat === act.draft.target && other.draft.target === act.seat
}

/** How much news a treaty's new standing is; a term that runs out is a notice. */
const TREATY_WEIGHTS = { inForce: 16, published: 18, denounced: 18, ended: 10, signed: 12, changed: 7, refused: 6, lapsed: 5, proposed: 0 } as const

/** T8: notice that is given is news of its own, and so is that it has run. */
function newsOfTreaty(treaty: Treaty, before: Treaty | undefined): keyof typeof TREATY_WEIGHTS {
  if (treaty.status !== before?.status) return treaty.status === 'denounced' ? 'ended' : treaty.status
  if (before.knownTo !== EVERYONE) return 'published'
  return treaty.denouncedBy === before.denouncedBy ? 'changed' : 'denounced'
}

function storiesOfTreaties(work: Work): readonly Story[] {
  return work.treaties.flatMap((treaty): readonly Story[] => {
    const before = work.state.treaties.find((one) => one.id === treaty.id)
    const draft = bindingDraft(treaty)
    if (treaty === before || draft === null || treaty.knownTo !== EVERYONE) return []
    const news = newsOfTreaty(treaty, before)
    return [{
      key: `treaty.${news}`, variant: 0, seats: draft.parties,
      values: { title: draft.title }, from: [treaty.id], weight: TREATY_WEIGHTS[news], confidential: false,
    }]
  })
}

function storiesOfStatements(work: Work): readonly Story[] {
  return work.statements.map((act): Story => ({
    key: `statement.${act.draft.kind}`, variant: 0,
    // L7: whom an ambiguous statement was meant for is known to its readers alone.
    seats: act.draft.kind === 'ambiguous' ? [act.seat] : [act.seat, act.draft.about, act.draft.restrain].filter((seat) => seat !== null),
    values: act.draft.line === null ? { kind: act.draft.kind } : { kind: act.draft.kind, line: act.draft.line }, from: [act.id], weight: 2, confidential: false,
  }))
}

const QUIET: Story = { key: 'quiet', variant: 0, seats: [], values: {}, from: [], weight: 0, confidential: false }

const MOST_STORIES = 12

/** N3: the weightiest first; each further story of one kind weighs half of the one before, and takes the next wording. */
function chosen(stories: readonly Story[], worded: Wording): readonly Story[] {
  const left = stories.toSorted((one, other) => other.weight - one.weight || (one.from[0] ?? '').localeCompare(other.from[0] ?? ''))
  const page: Story[] = []
  const told = (key: string) => page.filter((story) => story.key === key).length
  while (left.length > 0 && page.length < MOST_STORIES) {
    const weights = left.map(({ key, weight }) => weight / 2 ** told(key))
    const [story] = left.splice(weights.indexOf(Math.max(...weights)), 1)
    if (story === undefined) break
    const { variant } = worded(story)
    page.push({ ...story, variant: (variant + told(story.key)) % VARIANTS })
  }
  return page
}

function pageOf(work: Work, stories: readonly Story[], worded: Wording): FrontPage {
  const [lead, ...rest] = chosen(stories, worded)
  return { round: work.round, lead: lead ?? worded(QUIET), seconds: rest.slice(0, 3), notices: rest.slice(3) }
}

/** What a seat reads beyond the public page: its own hidden acts and what it found out. */
function confidentialOf(work: Work, seat: Seat): readonly Story[] {
  return work.orders
    .filter((act) => act.outcome !== 'failed' && act.knownTo !== EVERYONE && knows(act.knownTo, seat) && !work.exposedNow.some((one) => one.id === act.id))
    .map((act) => storyOfAct(work, act, true))
}

/** N1: one front page for all, and a fuller one for each seat that knows more; a viewer gets exactly one. */
export function frontPages(work: Work): readonly { readonly knownTo: Knowers; readonly page: FrontPage }[] {
  const openActs = work.orders.filter((act) => act.knownTo === EVERYONE && act.outcome !== 'failed' && specOf(work.scenario, act.draft.order)?.visibility === 'public')
  const stories: readonly Story[] = [
    ...[...openActs, ...work.exposedNow].filter((act, index, acts) => !acts.slice(0, index).some((other) => isSameMeeting(work, act, other))).map((act) => storyOfAct(work, act, false)),
    ...storiesOfTreaties(work), ...storiesOfStatements(work),
    ...work.happenings.map((one) => ({
      key: one.key, variant: 0, seats: one.seats, values: {}, from: [one.from], weight: one.weight, confidential: false,
    })),
  ]
  // What is open the public has read too, so that its wording tells nobody of what is hidden.
  const open = wordingFor(work, 'public')
  let rest = EVERYONE
  const fuller = SEATS.flatMap((seat) => {
    const confidential = confidentialOf(work, seat)
    if (confidential.length === 0) return []
    rest &= ~knowerBit(seat)
    const own = wordingFor(work, seat)
    return [{ knownTo: knowerBit(seat), page: pageOf(work, [...stories, ...confidential], (story) => (story.confidential ? own(story) : open(story))) }]
  })
  return [{ knownTo: rest, page: pageOf(work, stories, open) }, ...fuller]
}
