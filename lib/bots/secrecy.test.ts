import { describe, expect, it } from 'vitest'
import { chosenFor, drawFor } from '../base/random.ts'
import type { Command, SeatCommand } from '../engine/commands.ts'
import { isInAudience, readersOf } from '../engine/audience.ts'
import { lazyViewFor } from '../engine/view.ts'
import { KNOWERS, knows, type Knower } from '../engine/knowledge.ts'
import { namedNumbers, sheetOf, type NumberKey, type Sheet } from '../engine/numbers.ts'
import { EMPTY_DRAFT } from '../engine/seats/seatState.ts'
import type { MatchState } from '../engine/state.ts'
import { busyPhases, busyTable, COVERT, tried } from '../engine/testing/busyTable.ts'
import { bySeat, HOST, must, SCENARIO, type Table } from '../engine/testing/table.ts'
import { BOT_STRENGTHS, PARTNER_CHOICES, PRINCIPAL_CHOICES, REACTION_CHOICES, SEATS, type Seat } from '../engine/vocabulary.ts'
import { botCommands } from './bot.ts'

const others = (...seats: readonly Seat[]): readonly Seat[] => SEATS.filter((other) => !seats.includes(other))

function movesOf(state: MatchState, seat: Seat, seed: number): readonly SeatCommand[] {
  return botCommands({ scenario: SCENARIO, view: lazyViewFor(SCENARIO, state, { type: 'seat', seat }), seat, seed: `secret ${seed}`, strength: chosenFor(`${seed}`, seat, BOT_STRENGTHS) })
}

type Secret = 'numbers' | 'desks' | 'choices' | 'acts' | 'treaties' | 'messages' | 'notes' | 'ledger' | 'watches' | 'forecasts'

/** Everything that a seat may not know, told otherwise. */
const TOLD_OTHERWISE: Readonly<Record<Secret, (state: MatchState, from: Seat) => Partial<MatchState>>> = {
  numbers: ({ numbers, seed }, from) => {
    const told: Record<Knower, Sheet> = { ...numbers }
    for (const knower of KNOWERS) if (knower !== from && knower !== 'public') told[knower] = scrambled(numbers[knower], `${seed}.${knower}`)
    return { numbers: told }
  },
  desks: ({ seats }, from) => {
    const told = { ...seats }
    for (const seat of others(from)) {
      const aims = SCENARIO.agendas.filter((agenda) => agenda.seat === seat && agenda.kind === 'secret' && !seats[seat].agendas.includes(agenda.id)).map(({ id }) => id)
      told[seat] = {
        ...seats[seat], agendas: [...seats[seat].agendas.slice(0, 1), ...aims.slice(0, 2)], draftSavedAtMs: 1, forecasts: [], helpAskedAtMs: 1, helpText: 'Help.',
        draft: seats[seat].draft.orders.length === 0 ? { orders: [{ order: 'rest', target: null, second: null, treatyId: null }], statement: null } : EMPTY_DRAFT,
        instructions: { orders: 'rest', treaties: 'signNothing', crisis: 'backDown' },
      }
    }
    return { seats: told }
  },
  choices: ({ seats, crises, seed }, from) => {
    const told = { ...seats }
    for (const seat of others(from)) {
      const { reaction } = seats[seat]
      if (reaction !== null) told[seat] = { ...seats[seat], reaction: { ...reaction, choice: chosenFor(seed, seat, REACTION_CHOICES.filter((choice) => choice !== reaction.choice)) } }
    }
    return { seats: told, crises: crises.map((crisis) => (crisis.end !== null ? crisis : {
      ...crisis, choices: otherwise(crisis.choices, PRINCIPAL_CHOICES, from), answers: otherwise(crisis.answers, PARTNER_CHOICES, from),
    })) }
  },
  acts: ({ acts }, from) => ({ acts: acts.filter(({ knownTo }) => knows(knownTo, from)) }),
  treaties: ({ treaties }, from) => ({ treaties: treaties.filter(({ knownTo }) => knows(knownTo, from)) }),
  messages: ({ messages }, from) => ({ messages: messages.filter(({ conversation }) => isInAudience(readersOf(conversation), { type: 'seat', seat: from })) }),
  notes: ({ notes }, from) => ({ notes: notes.filter((note) => note.by === from || note.with === from) }),
  ledger: ({ ledger }, from) => ({ ledger: ledger.filter(({ knownTo }) => knows(knownTo, from)) }),
  watches: ({ watches }, from) => ({ watches: watches.filter(({ by }) => by === from) }),
  forecasts: ({ pastForecasts }, from) => ({ pastForecasts: pastForecasts.filter(({ seat }) => seat === from) }),
}
const KINDS: readonly Secret[] = ['numbers', 'desks', 'choices', 'acts', 'treaties', 'messages', 'notes', 'ledger', 'watches', 'forecasts']

function scrambled(sheet: Sheet, seed: string): Sheet {
  const told: Partial<Record<NumberKey, number>> = namedNumbers(sheet)
  return sheetOf(Object.fromEntries(Object.entries(told).map(([key, value]) => [key, value * (0.5 + drawFor(seed, key))])))
}

/** Each choice but this seat's own made another one. */
function otherwise<Choice>(choices: Readonly<Partial<Record<Seat, Choice>>>, all: readonly Choice[], from: Seat): Readonly<Partial<Record<Seat, Choice>>> {
  const told = { ...choices }
  for (const seat of others(from)) if (choices[seat] !== undefined) told[seat] = all.find((choice) => choice !== choices[seat])
  return told
}

/** What two others might do behind a seat's back in a negotiation. */
function behindTheBackOf(seat: Seat, seed: number): readonly { readonly by: Seat; readonly command: Command }[] {
  const [by, order, target] = chosenFor(`${seed}`, `covert.${seat}`, COVERT.filter(([author, , aim]) => author !== seat && aim !== seat))
  const treatyId = 'behind'
  return [
    { by, command: { type: 'saveDraft', draft: { orders: [{ order, target, second: null, treatyId: null }], statement: null } } },
    { by, command: { type: 'sendMessage', messageId: 'behind', to: [target], text: 'Tell nobody.' } },
    { by, command: { type: 'sendMessage', messageId: 'within', to: 'delegation', text: 'Nor them.' } },
    { by, command: { type: 'proposeTreaty', treatyId, draft: {
      title: 'Behind', parties: [by, target], term: 3, exitNotice: 1, secret: true, needsRatification: false,
      clauses: [{ kind: 'noDealsAgainst', obliged: null, about: seat, text: '' }, { kind: 'nonAggression', obliged: null, about: null, text: '' }],
    } } },
    { by: target, command: { type: 'signTreaty', treatyId, version: 1 } },
    { by: target, command: { type: 'compareNotes', with: by, about: seat } },
    { by: target, command: { type: 'saveForecasts', forecasts: [{ about: seat, order: SCENARIO.orders[0]?.id ?? '', target: null }] } },
    { by: target, command: { type: 'askForHelp', text: 'What now?' } },
  ]
}

type Busy = { readonly seed: number; readonly phases: readonly Table[]; readonly last: Table }
const BUSY = Array.from({ length: 6 }, (_, index): Busy => {
  const phases = busyPhases(index + 1)
  return { seed: index + 1, phases, last: phases.at(-1) ?? busyTable(index + 1) }
})

type Worlds = { readonly one: Table; readonly other: Table }

/** A busy table twice, in the other world with two who act behind a seat's back, phase by phase to the fifth round. */
function twoWorlds(seat: Seat, { seed, last }: Pick<Busy, 'seed' | 'last'>): readonly Worlds[] {
  const behind = behindTheBackOf(seat, seed)
  let one = tried(last, bySeat(behind[0]?.by ?? seat), { type: 'saveDraft', draft: EMPTY_DRAFT })
  let other = behind.reduce((table, { by, command }) => must(table, bySeat(by), command), one)
  const worlds: Worlds[] = [{ one, other }]
  while (one.state.round < 5 && other.state.round < 5 && one.state.phase !== 'debrief' && other.state.phase !== 'debrief') {
    one = must(one, HOST, { type: 'advancePhase' })
    other = must(other, HOST, { type: 'advancePhase' })
    worlds.push({ one, other })
  }
  return worlds
}

/** Whether a seat has learned of something that happened in the other world alone. */
function isOut(one: MatchState, other: MatchState, seat: Seat): boolean {
  const known = new Set(one.acts.filter(({ knownTo }) => knows(knownTo, seat)).map(({ id }) => id))
  return other.acts.some((act) => knows(act.knownTo, seat) && !known.has(act.id))
}

describe('bots and secrets', () => {
  it.each(SEATS)('K16: whatever %s may not know, told otherwise at a busy table in any phase, changes no byte of what its bot asks', { timeout: 120_000 }, (seat) => {
    const told = new Set<Secret>()
    const asked = new Set<string>()
    for (const busy of BUSY) {
      const { seed } = busy
      for (const { state } of [...busy.phases, ...twoWorlds(seat, busy).map(({ other }) => other)]) {
        const usual = movesOf(state, seat, seed)
        const hidden = KINDS.reduce((so, kind) => {
          const next = { ...so, ...TOLD_OTHERWISE[kind](so, seat) }
          if (!told.has(kind) && JSON.stringify(next) !== JSON.stringify(so)) told.add(kind)
          return next
        }, state)
        expect(JSON.stringify(movesOf(hidden, seat, seed)), `seed ${seed}, ${state.phase} of round ${state.round}`).toBe(JSON.stringify(usual))
        for (const { type } of usual) asked.add(type)
      }
    }
    expect(KINDS.filter((kind) => !told.has(kind)), 'kinds of secrets that no table held').toEqual([])
    expect([...asked]).toEqual(expect.arrayContaining(['saveDraft', 'sealOrders', 'markRead']))
  })

  it.each(SEATS)('K5: what two others do behind the back of %s changes no byte of what its bot asks, before the bell or in the round after', { timeout: 120_000 }, (seat) => {
    let afterTheBell = 0
    for (const busy of BUSY) {
      for (const { one, other } of twoWorlds(seat, busy)) {
        if (isOut(one.state, other.state, seat)) break
        expect(JSON.stringify(movesOf(other.state, seat, busy.seed)), `seed ${busy.seed}, ${one.state.phase} of round ${one.state.round}`).toBe(JSON.stringify(movesOf(one.state, seat, busy.seed)))
        if (one.state.round > 3 && one.state.phase === 'negotiation') afterTheBell += 1
      }
    }
    expect(afterTheBell).toBeGreaterThan(0)
  })
})
