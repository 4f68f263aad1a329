import fc from 'fast-check'
import { chosenFor } from '../../base/random.ts'
import type { Actor, Command } from '../commands.ts'
import type { Rejection } from '../rejections.ts'
import type { MatchState } from '../state.ts'
import { PARTNER_CHOICES, PRINCIPAL_CHOICES, REACTION_CHOICES, SEATS, type Seat } from '../vocabulary.ts'
import { phaseDue } from '../phases/due.ts'
import { anySpoken, type Spoken } from './commands.ts'
import { asked, CLOCK, HOST, later, must, seatedTable, withEvents, type Table } from './table.ts'

export type Played = {
  readonly table: Table
  readonly refused: readonly Rejection[]
  readonly accepted: number
}
/** What is spoken between two ticks of the clock. */
export type Strategy = (table: Table, tick: number) => readonly Spoken[]

const TICK_MS = 30_000
const MOST_TICKS = 400

/** Twelve random commands a tick, the same for the same seed. */
export function randomStrategy(seed: number, perTick = 12): Strategy {
  return (table, tick) => {
    const acts = table.state.contestable.map(({ actId }) => actId)
    return fc.sample(anySpoken(table.scenario, acts), { seed: seed * 1_000 + tick, numRuns: perTick })
  }
}

/** Random commands, and beside them what the moment asks for: orders that work, signatures, protests, choices. */
export function likelyStrategy(seed: number): Strategy {
  const noise = randomStrategy(seed, 4)
  return (table, tick) => [...noise(table, tick), ...sensible(table, `${seed}.${tick}`)]
}

function sensible({ scenario, state }: Table, moment: string): readonly Spoken[] {
  return SEATS.flatMap((seat): readonly Spoken[] => {
    const actor = speakerFor(state, seat)
    const say = (command: Command): readonly Spoken[] => [{ actor, command }]
    const one = <Item>(what: string, items: readonly Item[]): Item => chosenFor(moment, `${seat}.${what}`, items)
    if (state.phase === 'reaction') {
      const mine = state.contestable.find(({ by }) => by.includes(seat))
      return mine === undefined ? [] : say({ type: 'react', actId: mine.actId, choice: one('react', REACTION_CHOICES) })
    }
    if (state.phase === 'crisis') {
      return [
        ...say({ type: 'chooseInCrisis', choice: one('choice', PRINCIPAL_CHOICES) }),
        ...say({ type: 'answerObligation', choice: one('answer', PARTNER_CHOICES) }),
      ]
    }
    if (state.phase !== 'negotiation') return say({ type: 'markRead' })
    const signable = state.treaties.filter((treaty) => treaty.bindingVersion !== treaty.versions.length)
    const order = one('order', scenario.orders.filter(({ actors }) => actors.includes(seat)))
    const target = order.target.kind === 'none' || order.target.kind === 'treaty' ? null : one('target', SEATS)
    const second = order.target.kind === 'two' ? one('second', SEATS) : null
    return [
      ...say({ type: 'saveDraft', draft: { orders: [{ order: order.id, target, second, treatyId: null }], statement: null } }),
      ...signable.flatMap(({ id, versions }) => say({ type: 'signTreaty', treatyId: id, version: versions.length })),
      ...(one('seal', [0, 1, 2, 3]) === 0 ? say({ type: 'sealOrders' }) : []),
    ]
  })
}

/** Whoever may speak for the seat now: its pen, or the bot that stands in. */
function speakerFor(state: MatchState, seat: Seat): Actor {
  const { control, pen } = state.seats[seat]
  return control === 'bot' || pen === null ? { type: 'bot', seat } : { type: 'seat', seat, personId: pen }
}

/** Plays a whole match without a server: commands, then the clock, until the debrief. */
export function playMatch(seed: string, strategy: Strategy, watch: (before: Table, after: Table) => void = () => undefined): Played {
  let table = must(seatedTable(seed), HOST, { type: 'startMatch' })
  const refused: Rejection[] = []
  let accepted = 0
  for (let tick = 0; table.state.phase !== 'debrief'; tick++) {
    if (tick > MOST_TICKS) throw new Error(`match ${seed} does not end: ${table.state.phase} of round ${table.state.round}`)
    for (const { actor, command } of strategy(table, tick)) {
      const decision = asked(table, actor, command)
      if (!decision.ok) refused.push(decision.error)
      else {
        const before = table
        table = withEvents(table, decision.value)
        accepted += 1
        watch(before, table)
      }
    }
    table = ticked(table, watch)
  }
  return { table, refused, accepted }
}

function ticked(before: Table, watch: (before: Table, after: Table) => void): Table {
  const waited = later(before, TICK_MS)
  const resumed = waited.state.clock.paused === null ? waited : must(waited, HOST, { type: 'resumeClock' })
  const due = phaseDue(resumed.state, resumed.atMs)
  if (due === null) return resumed
  const after = must(resumed, CLOCK, due)
  watch(resumed, after)
  return after
}
