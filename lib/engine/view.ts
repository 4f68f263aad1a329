import { lazyTable, mapTable } from '../base/mapTable.ts'
import { hasHotline } from './crisis/obligations.ts'
import { crisisCells } from './crisis/cells.ts'
import { chosenIn, currentCrisis, isPrincipal, partnersIn } from './crisis/current.ts'
import { divisionOf } from './influence/division.ts'
import { holdsOf } from './influence/hold.ts'
import { inActOrder, type Act } from './acts.ts'
import { EVERYONE, knows, type Knower } from './knowledge.ts'
import { ledgerFor, onlyTo } from './ledger/ledgerView.ts'
import { conditionHolds } from './orders/condition.ts'
import { namedNumbers } from './numbers.ts'
import { isInAudience, readersOf } from './audience.ts'
import { rememberer } from './remembered.ts'
import type { Scenario } from './scenario.ts'
import { recordOfSeats } from './seats/seatState.ts'
import { readingFor } from './statements/notes.ts'
import type { MatchState } from './state.ts'
import { treatyFor } from './treaties/treatyView.ts'
import type { Seat } from './vocabulary.ts'
import type { CrisisDesk, Desk, Lists, OwnView, SharedView, View, Viewer } from './viewShape.ts'

type Table = { readonly scenario: Scenario; readonly state: MatchState }
type OwnTable = Table & { readonly viewer: Viewer; readonly knower: Knower }

/** K16: a slice without a rule does not compile. This is the only place where secrets are filtered. */
export const sharedRules: { readonly [S in keyof SharedView]: (table: Table) => SharedView[S] } = {
  match: ({ state }) => matchSlice(`${state.phaseNumber}.${state.phase}.${state.round}`, [state.settings], () => ({
    matchId: state.matchId, scenarioId: state.scenarioId, settings: state.settings, phase: state.phase,
    phaseNumber: state.phaseNumber, round: state.round,
  })),
  clock: ({ state }) => state.clock,
  plates: ({ state }) => platesSlice('', [state.seats], () => recordOfSeats((seat) => {
    const { control, people, pen, line, sealedAtMs, hasRead } = state.seats[seat]
    return { control, people, pen, line, sealed: sealedAtMs !== null, hasRead }
  })),
  worldEvents: ({ state }) => state.worldEvents,
  contestable: ({ state }) => state.contestable,
  crisis: ({ state }) => crisisSlice('', [state.crises], () => {
    const crisis = currentCrisis(state)
    return crisis === null ? null : { ...crisis, choices: {}, answers: crisis.steps.at(-1)?.answers ?? {}, chosen: chosenIn(crisis) }
  }),
  pastCrises: ({ state }) => pastSlice('', [state.crises], () => state.crises.filter(({ end }) => end !== null)),
  scores: ({ state }) => state.end?.scores ?? null,
  end: ({ state }) => state.end?.reason ?? null,
}

export const ownRules: { readonly [S in keyof OwnView]: (table: OwnTable) => OwnView[S] } = {
  numbers: ({ state, knower }) => numbersSlice('', [state.numbers[knower]], () => namedNumbers(state.numbers[knower])),
  start: ({ state }) => state.start,
  holds: (table) => holdsSlice('', [table.state.numbers[table.knower], treatiesOf(table)], () =>
    holdsOf(table.scenario, table.state.numbers[table.knower], treatiesOf(table))),
  division: (table) => divisionSlice('', [table.state.numbers[table.knower], treatiesOf(table)], () =>
    divisionOf(table.state.numbers[table.knower], treatiesOf(table))),
  treaties: (table) => treatiesOf(table),
  notes: ({ state, viewer }) => notesSlice(viewer.type === 'seat' ? viewer.seat : viewer.type, [state.notes], () =>
    state.notes.filter((note) => isInAudience([note.by, note.with], viewer))),
  desk: ({ viewer, ...table }) => (viewer.type === 'seat' ? deskOf(table, viewer.seat) : null),
  allDesks: ({ viewer, ...table }) => (viewer.type === 'whole' ? recordOfSeats((seat) => deskOf(table, seat)) : null),
  crisisDesk: ({ viewer, ...table }) => (viewer.type === 'seat' ? crisisDeskOf(table, viewer.seat) : null),
}

export const listRules: { readonly [L in keyof Lists]: (table: OwnTable) => Lists[L] } = {
  ledger: ({ state, knower }) => ledgerList(knower, [state.ledger], () => ledgerFor(state.ledger, knower)),
  acts: ({ state, knower }) => actsList(knower, [state.acts], () => inActOrder(state.acts)
    .filter(({ knownTo }) => knows(knownTo, knower)).map((act) => maskedAct(knower, [act], () => actFor(act, knower)))),
  messages: ({ state, viewer, knower }) => messagesList(knower, [state.messages], () => state.messages
    .filter(({ conversation }) => isInAudience(readersOf(conversation), viewer))),
  pages: ({ state, knower }) => pagesList(knower, [state.pages], () => state.pages
    .filter(({ knownTo }) => knows(knownTo, knower)).map(({ page }) => page)),
}

const matchSlice = rememberer<SharedView['match']>()
const platesSlice = rememberer<SharedView['plates']>()
const crisisSlice = rememberer<SharedView['crisis']>()
const pastSlice = rememberer<SharedView['pastCrises']>()
const numbersSlice = rememberer<OwnView['numbers']>()
const holdsSlice = rememberer<OwnView['holds']>()
const divisionSlice = rememberer<number>()
const treatiesSlice = rememberer<OwnView['treaties']>()
const notesSlice = rememberer<OwnView['notes']>()
const deskSlice = rememberer<Desk>()
const ledgerList = rememberer<Lists['ledger']>()
const actsList = rememberer<Lists['acts']>()
const maskedAct = rememberer<Lists['acts'][number]>()
const messagesList = rememberer<Lists['messages']>()
const pagesList = rememberer<Lists['pages']>()
const views = rememberer<View>()

export function knowerOf(viewer: Viewer): Knower {
  if (viewer.type === 'seat') return viewer.seat
  return viewer.type === 'public' ? 'public' : 'truth'
}

/** The match as one viewer may know it. */
export function viewFor(scenario: Scenario, state: MatchState, viewer: Viewer): View {
  const table: OwnTable = { scenario, state, viewer, knower: knowerOf(viewer) }
  return views(table.knower, [state, scenario], () => ({
    ...mapTable<SharedView, OwnTable>(sharedRules, table), ...mapTable<OwnView, OwnTable>(ownRules, table),
    ...mapTable<Lists, OwnTable>(listRules, table),
  }))
}

const allRules: { readonly [S in keyof View]: (table: OwnTable) => View[S] } = { ...sharedRules, ...ownRules, ...listRules }

/** The same view, each slice cut only when it is looked at: for bots, which look at few. */
export function lazyViewFor(scenario: Scenario, state: MatchState, viewer: Viewer): View {
  return lazyTable<View, OwnTable>(allRules, { scenario, state, viewer, knower: knowerOf(viewer) })
}

function treatiesOf({ state, knower }: OwnTable): OwnView['treaties'] {
  return treatiesSlice(knower, [state.treaties, state.acts], () => state.treaties.flatMap((treaty) => {
    const shown = treatyFor(treaty, knower, state.acts)
    return shown === null ? [] : [shown]
  }))
}

/** K17: who else knows of an act is itself a secret; a viewer learns only whether all do. */
function actFor(act: Act, knower: Knower): Act {
  const masked = act.knownTo === EVERYONE ? act : { ...act, knownTo: onlyTo(act.knownTo, knower) }
  return masked.type === 'statement' ? readingFor(masked, knower) : masked
}

function deskOf({ scenario, state }: Table, seat: Seat): Desk {
  const own = state.seats[seat]
  const numbers = state.numbers[seat]
  return deskSlice(`${seat}.${state.round}`, [own, numbers, state.acts, state.treaties, state.crises], () => ({
    draft: own.draft, draftSavedAtMs: own.draftSavedAtMs, sealedAtMs: own.sealedAtMs, forecasts: own.forecasts,
    instructions: own.instructions, reaction: own.reaction, helpAskedAtMs: own.helpAskedAtMs,
    helpText: own.helpText,
    agendas: own.agendas.flatMap((id) => {
      const agenda = scenario.agendas.find((one) => one.id === id)
      if (agenda === undefined) return []
      const { kind, points, condition } = agenda
      return [{ id, kind, points, met: conditionHolds(scenario, condition, { state, numbers, knower: seat }) }]
    }),
  }))
}

function crisisDeskOf({ scenario, state }: Table, seat: Seat): CrisisDesk | null {
  const crisis = currentCrisis(state)
  if (crisis === null) return null
  if (isPrincipal(crisis, seat)) {
    const cells = crisisCells(scenario, crisis, { seat, hotline: hasHotline(state, crisis.principals) })
    return { role: 'principal', choice: crisis.choices[seat] ?? null, cells }
  }
  const role = partnersIn(crisis).includes(seat) ? 'partner' : 'onlooker'
  return { role, choice: crisis.answers[seat] ?? null, cells: [] }
}
