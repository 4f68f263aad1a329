import { streamFor } from '../../base/random.ts'
import type { Player } from '../../bots/botMatch.ts'
import { candidatesFor } from '../../bots/candidates.ts'
import { ruleStateOf } from '../../bots/legal.ts'
import type { Draft, OrderDraft, SeatCommand } from '../../engine/commands.ts'
import { numberAt, pairKey } from '../../engine/numbers.ts'
import { checkDraftWith } from '../../engine/orders/check.ts'
import { PRINCIPAL_CHOICES, REACTION_CHOICES, SEATS, STATEMENT_KINDS, type Seat } from '../../engine/vocabulary.ts'
import type { View } from '../../engine/viewShape.ts'
import { lipsAndTeeth as scenario } from '../../scenarios/lipsAndTeeth/scenario.ts'

/** Ways to play that must not pay: one note, over and over; or no plan at all. */
export type Note = 'rest' | 'randomLegal' | 'aid' | 'praise' | 'provocation' | 'rally' | 'cooperation' | 'signEverything'

type Habit = { readonly orders: readonly string[]; readonly praises?: true; readonly signs?: true }
export const NOTES: Readonly<Record<Note, Habit>> = {
  rest: { orders: ['rest'] },
  randomLegal: { orders: [] },
  aid: { orders: ['aid'] },
  praise: { orders: [], praises: true },
  provocation: { orders: ['missileTest', 'greyZone', 'threaten'] },
  rally: { orders: ['rally'] },
  cooperation: { orders: ['cooperate'] },
  signEverything: { orders: [], signs: true },
}

type Asked = { readonly view: View; readonly seat: Seat; readonly draw: () => number }

function isLegal({ view, seat }: Asked, draft: Draft): boolean {
  return checkDraftWith(scenario, { state: ruleStateOf(view), numbers: view.numbers, seat }, draft) === null
}

/** As many of these orders as the rules and the capital allow, three at most. */
function asManyAsLegal(asked: Asked, wanted: readonly OrderDraft[]): OrderDraft[] {
  const orders: OrderDraft[] = []
  for (const order of wanted) {
    if (orders.length < 3 && isLegal(asked, { orders: [...orders, order], statement: null })) orders.push(order)
  }
  return orders
}

/** Provocations go to the coldest, all else to the warmest. */
function byWarmth({ view, seat }: Asked, drafts: readonly OrderDraft[], note: Note): readonly OrderDraft[] {
  const sign = note === 'provocation' ? 1 : -1
  const warmth = (draft: OrderDraft) => (draft.target === null ? -200 : sign * numberAt(view.numbers, pairKey('warmth', seat, draft.target)))
  return [...drafts].sort((one, other) => warmth(one) - warmth(other))
}

function praiseOf({ view, seat }: Asked): Draft['statement'] {
  const warmest = SEATS.filter((other) => other !== seat)
    .reduce((best, other) => (numberAt(view.numbers, pairKey('warmth', seat, other)) > numberAt(view.numbers, pairKey('warmth', seat, best)) ? other : best))
  return { kind: 'endorse', about: warmest, restrain: null, on: null, line: null, readers: [] }
}

function shuffled<Item>(items: readonly Item[], draw: () => number): readonly Item[] {
  return items.map((item) => ({ item, at: draw() })).sort((one, other) => one.at - other.at).map(({ item }) => item)
}

function randomDraft(asked: Asked): Draft {
  const { seat, view, draw } = asked
  const all = shuffled(candidatesFor({ scenario, view }, seat).map(({ draft }) => draft), draw)
  const kind = shuffled(STATEMENT_KINDS, draw)[0] ?? 'lean'
  const about = shuffled(SEATS.filter((other) => other !== seat), draw)[0] ?? null
  const statement = { kind, about, restrain: null, on: null, line: null, readers: [] }
  const orders = asManyAsLegal(asked, all.slice(0, 12))
  return { orders, statement: isLegal(asked, { orders, statement }) ? statement : null }
}

function draftOf(asked: Asked, note: Note): Draft {
  if (note === 'randomLegal') return randomDraft(asked)
  const { orders, praises } = NOTES[note]
  const wanted = candidatesFor({ scenario, view: asked.view }, asked.seat).map(({ draft }) => draft).filter((draft) => orders.includes(draft.order))
  return { orders: asManyAsLegal(asked, byWarmth(asked, wanted, note)), statement: praises === true ? praiseOf(asked) : null }
}

function signatures({ view, seat }: Asked): readonly SeatCommand[] {
  return view.treaties.flatMap((treaty): readonly SeatCommand[] => {
    const isOpen = treaty.status === 'proposed' && treaty.versions.at(-1)?.draft.parties.includes(seat) === true && treaty.signatures[seat] !== treaty.versions.length
    return isOpen ? [{ type: 'signTreaty', treatyId: treaty.id, version: treaty.versions.length }] : []
  })
}

function proposals({ view, seat }: Asked): readonly SeatCommand[] {
  return SEATS.filter((other) => other !== seat).map((other): SeatCommand => ({
    type: 'proposeTreaty', treatyId: `all-${seat}-${other}-${view.match.round}`,
    draft: {
      title: 'Agreement', parties: [seat, other], term: 4, exitNotice: 1, secret: false, needsRatification: false,
      clauses: [{ kind: 'consultation', obliged: null, about: null, text: '' }, { kind: 'hotline', obliged: null, about: null, text: '' }],
    },
  }))
}

function negotiate(asked: Asked, note: Note): readonly SeatCommand[] {
  const signs = NOTES[note].signs === true
  if (asked.view.desk === null || asked.view.desk.sealedAtMs !== null) return signs ? signatures(asked) : []
  return [...(signs ? [...signatures(asked), ...proposals(asked)] : []), { type: 'saveDraft', draft: draftOf(asked, note) }, { type: 'sealOrders' }]
}

function atRandom(asked: Asked, usual: Player): readonly SeatCommand[] {
  return usual(asked.view, asked.seat).map((command): SeatCommand => {
    if (command.type === 'react') return { ...command, choice: shuffled(REACTION_CHOICES, asked.draw)[0] ?? 'accept' }
    return command.type === 'chooseInCrisis' ? { ...command, choice: shuffled(PRINCIPAL_CHOICES, asked.draw)[0] ?? 'hold' } : command
  })
}

/** Plays one note in its orders; elsewhere as the usual bot, or at random. */
export function notePlayer(note: Note, usual: Player, seed: string): Player {
  return (view, seat) => {
    const asked: Asked = { view, seat, draw: streamFor(seed, `${note}.${seat}.${view.match.phaseNumber}.${view.crisis?.step ?? 0}`) }
    if (view.match.phase === 'negotiation') return negotiate(asked, note)
    return note === 'randomLegal' ? atRandom(asked, usual) : usual(view, seat)
  }
}
