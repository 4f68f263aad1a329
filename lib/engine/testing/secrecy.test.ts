import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import { chosenFor } from '../../base/random.ts'
import { framesFor } from '../frames.ts'
import type { ActId } from '../ids.ts'
import { EVERYONE, knownToSeats, knows, TRUTH_ONLY } from '../knowledge.ts'
import type { MatchState } from '../state.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import type { Viewer } from '../viewShape.ts'
import { knowerOf, viewFor } from '../view.ts'
import type { Actor, Command } from '../commands.ts'
import { busyTable, COVERT } from './busyTable.ts'
import { crisisTable } from './crisisTable.ts'
import { likelyStrategy, playMatch } from './playMatch.ts'
import { asked, bySeat, HOST, must, negotiatingTable, SCENARIO, withEvents, type Table } from './table.ts'

const pact = (title: string) => ({
  title, parties: ['moscow', 'pyongyang'] as const, term: null, exitNotice: 1, secret: true, needsRatification: false,
  clauses: [{ kind: 'armsSupply' as const, obliged: 'pyongyang' as const, about: null, text: '' }],
})
const secretPact = (title: string): Command => ({ type: 'proposeTreaty', treatyId: 't', draft: { ...pact(title), parties: [...pact(title).parties] } })
const newVersion = (title: string): Command => ({ type: 'amendTreaty', treatyId: 't', draft: { ...pact(title), parties: [...pact(title).parties] } })

const everyoneBut = (...knowing: readonly Seat[]): readonly Viewer[] => [
  ...SEATS.filter((seat) => !knowing.includes(seat)).map((seat): Viewer => ({ type: 'seat', seat })), { type: 'public' },
]

type Secret = { readonly name: string; readonly by: Actor; readonly knownTo: readonly Seat[]; readonly said: readonly [Command, Command]
  /** What its teller has said before. */
  readonly after?: readonly Command[]
}

const draftOf = (order: string, target: Seat): Command =>
  ({ type: 'saveDraft', draft: { orders: [{ order, target, second: null, treatyId: null }], statement: null } })

/** One secret told in two ways; whoever may not know it must not be able to tell which. */
const SECRETS: readonly Secret[] = [
  { name: 'a draft', by: bySeat('beijing'), knownTo: ['beijing'], said: [{ type: 'saveDraft', draft: { orders: [], statement: null } }, draftOf(SCENARIO.orders.find((spec) => spec.actors.includes('beijing') && spec.target.kind === 'one')?.id ?? '', 'moscow')] },
  { name: 'group press', by: bySeat('seoul'), knownTo: ['seoul', 'tokyo'], said: [
    { type: 'sendMessage', messageId: 'm1', to: ['tokyo'], text: 'Yes.' }, { type: 'sendMessage', messageId: 'm1', to: ['tokyo'], text: 'No, and here is why.' },
  ] },
  { name: 'talk within a delegation', by: bySeat('tokyo'), knownTo: ['tokyo'], said: [
    { type: 'sendMessage', messageId: 'm1', to: 'delegation', text: 'Hold.' }, { type: 'sendMessage', messageId: 'm1', to: 'delegation', text: 'Sign it.' },
  ] },
  { name: 'a secret treaty', by: bySeat('moscow'), knownTo: ['moscow', 'pyongyang'], said: [
    secretPact('One'), secretPact('Other'),
  ] },
  { name: 'another version of a secret treaty', by: bySeat('moscow'), knownTo: ['moscow', 'pyongyang'], after: [secretPact('One')], said: [
    newVersion('Two'), newVersion('Twice'),
  ] },
  { name: 'a signature to a secret treaty', by: bySeat('moscow'), knownTo: ['moscow', 'pyongyang'], after: [secretPact('One'), newVersion('Two')], said: [
    { type: 'withdrawSignature', treatyId: 't' }, { type: 'refuseTreaty', treatyId: 't' },
  ] },
  { name: 'notes compared', by: bySeat('moscow'), knownTo: ['moscow', 'seoul'], said: [
    { type: 'compareNotes', with: 'seoul', about: 'beijing' }, { type: 'compareNotes', with: 'seoul', about: 'tokyo' },
  ] },
  { name: 'forecasts', by: bySeat('washington'), knownTo: ['washington'], said: [
    { type: 'saveForecasts', forecasts: [] }, { type: 'saveForecasts', forecasts: [{ about: 'seoul', order: SCENARIO.orders[0]?.id ?? '', target: null }] },
  ] },
  { name: 'instructions', by: bySeat('washington'), knownTo: ['washington'], said: [
    { type: 'saveInstructions', instructions: { orders: 'rest', treaties: 'signNothing', crisis: 'hold' } },
    { type: 'saveInstructions', instructions: { orders: 'bot', treaties: 'bot', crisis: 'backDown' } },
  ] },
  { name: 'a call for help', by: bySeat('seoul'), knownTo: ['seoul'], said: [{ type: 'askForHelp', text: 'a' }, { type: 'askForHelp', text: 'b' }] },
]

function viewsOf(state: MatchState, viewers: readonly Viewer[]): string {
  return JSON.stringify(viewers.map((viewer) => viewFor(SCENARIO, state, viewer)))
}

function told(table: Table, { by }: Secret, command: Command): Table {
  const decision = asked(table, by, command)
  if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.error)}`)
  return withEvents(table, decision.value)
}

describe('secrets', () => {
  for (const secret of SECRETS) {
    it(`K16: ${secret.name} leaves others' views and frames identical to the byte`, () => {
      const before = (secret.after ?? []).reduce((table, command) => told(table, secret, command), negotiatingTable())
      const [one, other] = secret.said.map((command) => told(before, secret, command))
      if (one === undefined || other === undefined) throw new Error('two tellings')
      const viewers = everyoneBut(...secret.knownTo)
      expect(viewsOf(one.state, viewers)).toBe(viewsOf(before.state, viewers))
      expect(viewsOf(other.state, viewers)).toBe(viewsOf(before.state, viewers))
      for (const after of [one, other]) {
        const frames = framesFor(SCENARIO, { before: before.state, after: after.state }, () => viewers)
        expect(frames).toEqual({ shared: null, own: [] })
      }
      expect(viewsOf(one.state, [{ type: 'whole' }])).not.toBe(viewsOf(other.state, [{ type: 'whole' }]))
    })
  }

  it('K16: what is sealed leaves others\' views and frames identical to the byte', () => {
    const before = negotiatingTable()
    const sealed = (draft: Command): Table => must(must(before, bySeat('beijing'), draft), bySeat('beijing'), { type: 'sealOrders' })
    const [one, other] = [draftOf('visit', 'moscow'), draftOf('visit', 'pyongyang')].map(sealed)
    if (one === undefined || other === undefined) throw new Error('two drafts')
    const viewers = everyoneBut('beijing')
    expect(viewsOf(one.state, viewers)).toBe(viewsOf(other.state, viewers))
    const frames = [one, other].map((after) => JSON.stringify(framesFor(SCENARIO, { before: before.state, after: after.state }, () => viewers)))
    expect(frames[0]).toBe(frames[1])
    expect(viewsOf(one.state, [{ type: 'seat', seat: 'beijing' }])).not.toBe(viewsOf(other.state, [{ type: 'seat', seat: 'beijing' }]))
  })

  it('L7: who the other reader of two readings was stays hidden from all but the speaker, to the byte', () => {
    const heard = (readers: readonly Seat[]): Table => must(must(negotiatingTable(), bySeat('beijing'), { type: 'saveDraft', draft: {
      orders: [], statement: { kind: 'ambiguous', about: null, restrain: null, on: null, line: null, readers: [...readers] },
    } }), HOST, { type: 'advancePhase' })
    const [one, other] = [heard(['moscow', 'seoul']), heard(['moscow', 'washington'])]
    expect(one.state.acts.some(({ type }) => type === 'statement')).toBe(true)
    const viewers = everyoneBut('beijing', 'seoul', 'washington')
    expect(viewsOf(one.state, viewers)).toBe(viewsOf(other.state, viewers))
    expect(viewsOf(one.state, [{ type: 'seat', seat: 'seoul' }])).not.toBe(viewsOf(other.state, [{ type: 'seat', seat: 'seoul' }]))
  })

  it('K16: another seat\'s secret agenda changes nothing that others see', () => {
    const { state } = negotiatingTable()
    const seat = state.seats.beijing
    const swapped: MatchState = { ...state, seats: { ...state.seats, beijing: { ...seat, agendas: [...seat.agendas.slice(0, 1), 'other'] } } }
    expect(viewsOf(swapped, everyoneBut('beijing'))).toBe(viewsOf(state, everyoneBut('beijing')))
    expect(viewsOf(swapped, [{ type: 'seat', seat: 'beijing' }])).not.toBe(viewsOf(state, [{ type: 'seat', seat: 'beijing' }]))
  })

  it('K17: a viewer does not learn who else knows', () => {
    const { state } = negotiatingTable()
    const act = (knownTo: number): MatchState => ({ ...state, acts: [{
      type: 'order', id: branded<ActId>('a'), round: 1, seat: 'pyongyang', cost: 1, outcome: 'done', reason: null, auto: false, exposedInRound: null, knownTo,
      draft: { order: 'shipMunitions', target: 'moscow', second: null, treatyId: null },
    }] })
    const viewer: Viewer = { type: 'seat', seat: 'moscow' }
    expect(viewsOf(act(knownToSeats(['moscow', 'pyongyang'])), [viewer])).toBe(viewsOf(act(knownToSeats(['moscow', 'pyongyang', 'seoul'])), [viewer]))
    expect(viewFor(SCENARIO, act(TRUTH_ONLY), viewer).acts).toEqual([])
  })

  it('K16: a choice in a crisis is seen by its maker alone until the step is resolved', () => {
    const table = crisisTable()
    const crisis = table.state.crises.at(-1)
    const chooser = crisis?.principals[0] ?? 'seoul'
    const [hold, climb] = (['hold', 'escalate'] as const).map((choice) => must(table, bySeat(chooser), { type: 'chooseInCrisis', choice }))
    const viewers = everyoneBut(chooser)
    expect(viewsOf(hold?.state ?? table.state, viewers)).toBe(viewsOf(climb?.state ?? table.state, viewers))
    expect(viewFor(SCENARIO, hold?.state ?? table.state, { type: 'public' }).crisis?.chosen).toContain(chooser)
  })

  it('K5: a covert order that stays hidden leaves the views of outsiders identical after the round', () => {
    const table = negotiatingTable('hush')
    const close = (drafted: Table): Table => must(drafted, HOST, { type: 'advancePhase' })
    const [one, other] = [close(must(table, bySeat('pyongyang'), draftOf('shipMunitions', 'moscow'))), close(table)]
    const exposed = one.events.concat(other.events).some((event) => event.type === 'stageResolved' && event.exposed.length > 0)
    expect(exposed).toBe(false)
    const viewers = everyoneBut('pyongyang', 'moscow')
    expect(viewsOf(one.state, viewers)).toBe(viewsOf(other.state, viewers))
  })

  it('K5: whatever else the table does, a covert order that stays hidden tells outsiders nothing', { timeout: 60_000 }, () => {
    let compared = 0
    for (let seed = 1; seed <= 40; seed++) {
      const busy = busyTable(seed)
      const [author, order, target] = chosenFor(`${seed}`, 'covert', COVERT)
      const { orders, statement } = busy.state.seats[author].draft
      const hiding = asked(busy, bySeat(author), {
        type: 'saveDraft', draft: { orders: [...orders, { order, target, second: null, treatyId: null }], statement },
      })
      if (!hiding.ok) continue
      const [one, other] = [busy, withEvents(busy, hiding.value)].map((table) => must(table, HOST, { type: 'advancePhase' }))
      if (one === undefined || other === undefined) throw new Error('two worlds')
      const hidden = other.state.acts.filter((act) => !one.state.acts.some(({ id }) => id === act.id))
      if (hidden.some(({ knownTo }) => knownTo === EVERYONE)) continue
      compared += 1
      const viewers = everyoneBut(author, target).filter((viewer) => !hidden.some(({ knownTo }) => knows(knownTo, knowerOf(viewer))))
      for (const viewer of viewers) {
        expect(viewFor(SCENARIO, other.state, viewer), `seed ${seed}: ${author} ${order} ${target}`).toEqual(viewFor(SCENARIO, one.state, viewer))
      }
      expect(viewsOf(other.state, viewers)).toBe(viewsOf(one.state, viewers))
    }
    expect(compared).toBeGreaterThan(5)
  })

  it('K14: frames laid over the view of one command before, or of many, give the view after', { timeout: 300_000 }, () => {
    for (let seed = 1; seed <= 3; seed++) {
      const since: Table[] = []
      playMatch(`laid ${seed}`, likelyStrategy(seed), { watch: (last, after) => {
        const many = since.at(-40) ?? last
        since.push(last)
        for (const before of since.length % 10 === 0 ? [last, many] : [last]) for (const viewer of [...everyoneBut(), { type: 'whole' } as const]) {
          const frames = framesFor(SCENARIO, { before: before.state, after: after.state }, () => [viewer])
          const view = viewFor(SCENARIO, before.state, viewer)
          const own = frames.own[0]?.changes
          const acts = [...view.acts.filter(({ id }) => !own?.append.acts?.some((act) => act.id === id)), ...(own?.append.acts ?? [])]
          const laid = {
            ...view, ...frames.shared?.set, ...own?.set, acts: sorted(acts), ledger: [...view.ledger, ...(own?.append.ledger ?? [])],
            messages: [...view.messages, ...(frames.shared?.append.messages ?? []), ...(own?.append.messages ?? [])], pages: [...view.pages, ...(own?.append.pages ?? [])],
          }
          const wanted = viewFor(SCENARIO, after.state, viewer)
          expect(JSON.stringify(laid)).toBe(JSON.stringify({ ...wanted, acts: sorted(wanted.acts) }))
        }
      }, settings: { rounds: 2 } })
    }
  })
})

function sorted<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1))
}
