import { drawFor } from '../../base/random.ts'
import type { Context } from '../decision.ts'
import type { Draw, EventOf, MatchEvent } from '../events.ts'
import { EVERYONE } from '../knowledge.ts'
import { enter, takeEntries, type Book, type Entering } from '../ledger/book.ts'
import { numberAt, pairKey, seatKey } from '../numbers.ts'
import { bookOf } from '../phases/bookOf.ts'
import type { Scenario } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import { RUNGS, SEATS, type PrincipalChoice, type Rung, type Seat } from '../vocabulary.ts'
import { priceAnswers, settledAnswers } from './answers.ts'
import { outcomeOf, rungAfter, stabilityOf } from './cells.ts'
import type { Crisis, CrisisCell, CrisisEnd, CrisisStep } from './crisis.ts'
import { currentCrisis } from './current.ts'
import { hasHotline } from './obligations.ts'
import { accidentOdds, priceOf } from './prices.ts'

type Table = { readonly scenario: Scenario; readonly state: MatchState; readonly crisis: Crisis; readonly book: Book }
type Choices = { readonly first: PrincipalChoice; readonly second: PrincipalChoice }

/** C3-C9: opens what was chosen, prices it, and says whether the crisis goes on. */
export function closeCrisisStep({ scenario, state }: Context): readonly MatchEvent[] {
  const crisis = openCrisis(state)
  const table: Table = { scenario, state, crisis, book: bookOf(state, 'crisis') }
  const answers = settledAnswers(crisis)
  const findings = priceAnswers(scenario, table.book, { crisis, answers, treaties: state.treaties })
  const choices: Choices = { first: choiceOf(state, crisis, crisis.principals[0]), second: choiceOf(state, crisis, crisis.principals[1]) }
  const outcome = outcomeOf({ mine: choices.first, theirs: choices.second })
  const chance = accidentIn(table, outcome)
  const step: CrisisStep = {
    step: crisis.step, rungBefore: crisis.rung, rungAfter: chance.accident ? 'war' : rungAfter(crisis.rung, outcome),
    choices: { [crisis.principals[0]]: choices.first, [crisis.principals[1]]: choices.second }, answers,
    accident: chance.accident, accidentOdds: chance.odds, draw: chance.draw,
  }
  const end = endOf(crisis, outcome, step.rungAfter)
  priceStep(table, { choices, outcome, end, step })
  return [resolved(step, { entries: takeEntries(table.book), findings, end, draws: chance.odds > 0 ? [drawn(crisis, chance)] : [] })]
}

/** C11: both principals took the way out that was offered. */
export function mediatedStep({ scenario, state }: Context): readonly MatchEvent[] {
  const crisis = openCrisis(state)
  const table: Table = { scenario, state, crisis, book: bookOf(state, 'crisis') }
  const by = crisis.mediation?.by ?? 'host'
  for (const seat of crisis.principals) put(table, { key: seatKey('stability', seat), amount: priceOf(scenario, 'mediated'), rule: 'C11' })
  if (by !== 'host') put(table, { key: seatKey('credibility', by), amount: priceOf(scenario, 'mediatorCredibility'), rule: 'C11' })
  calm(table, 'C11')
  const step: CrisisStep = {
    step: crisis.step, rungBefore: crisis.rung, rungAfter: crisis.rung, choices: {}, answers: crisis.steps.at(-1)?.answers ?? {},
    accident: false, accidentOdds: 0, draw: 0,
  }
  const end = by === 'host' ? 'endedByHost' : 'mediated'
  return [resolved(step, { entries: takeEntries(table.book), findings: [], end, draws: [] })]
}

function openCrisis(state: MatchState): Crisis {
  const crisis = currentCrisis(state)
  if (crisis === null) throw new Error(`no crisis is open in phase ${state.phaseNumber}`)
  return crisis
}

function resolved(
  step: CrisisStep, rest: Pick<EventOf<'crisisStepResolved'>, 'entries' | 'findings' | 'end' | 'draws'>,
): EventOf<'crisisStepResolved'> {
  return { type: 'crisisStepResolved', step, ...rest }
}

/** C13: who has not chosen follows its standing instructions; without any it holds. */
function choiceOf(state: MatchState, crisis: Crisis, seat: Seat): PrincipalChoice {
  const { crisis: standing } = state.seats[seat].instructions
  return crisis.choices[seat] ?? (standing === 'bot' ? 'hold' : standing)
}

type Chance = { readonly odds: number; readonly draw: number; readonly accident: boolean }

/** C8: only a step that settles nothing can slip. */
function accidentIn({ scenario, state, crisis }: Table, outcome: CrisisCell['outcome']): Chance {
  const goesOn = outcome === 'stalemate' || outcome === 'climb'
  const odds = goesOn ? accidentOdds(scenario, rungAfter(crisis.rung, outcome), hasHotline(state, crisis.principals)) : 0
  const draw = drawFor(state.seed, purposeOf(crisis))
  return { odds, draw, accident: draw < odds }
}

const purposeOf = (crisis: Crisis): string => `accident.${crisis.id}.${crisis.step}`
const drawn = (crisis: Crisis, { odds, draw }: Chance): Draw => ({ purpose: purposeOf(crisis), odds, draw })

function endOf(crisis: Crisis, outcome: CrisisCell['outcome'], rung: Rung): CrisisEnd | null {
  if (rung === 'war') return 'war'
  if (outcome === 'climb') return null
  if (outcome === 'settled') return 'settled'
  if (outcome === 'stalemate') return crisis.holdsInARow > 0 ? 'fizzled' : null
  return 'backedDown'
}

type Priced = { readonly choices: Choices; readonly outcome: CrisisCell['outcome']; readonly end: CrisisEnd | null; readonly step: CrisisStep }

const OUTCOME_RULES: { readonly [O in CrisisCell['outcome']]: string } = {
  settled: 'C3', yield: 'C3', prevail: 'C3', stalemate: 'C7', climb: 'C7',
}

function priceStep(table: Table, priced: Priced): void {
  const { scenario, crisis } = table
  const { choices: { first, second }, outcome, end, step } = priced
  const [challenger, challenged] = crisis.principals
  if (end === 'war') return priceWar(table, instigatorsOf(crisis, step))
  const rule = OUTCOME_RULES[outcome]
  put(table, { key: seatKey('stability', challenger), amount: stabilityOf(scenario, crisis, { of: challenger, mine: first, theirs: second }), rule })
  put(table, { key: seatKey('stability', challenged), amount: stabilityOf(scenario, crisis, { of: challenged, mine: second, theirs: first }), rule })
  if (end === 'settled') {
    for (const seat of crisis.principals) put(table, { key: seatKey('credibility', seat), amount: priceOf(scenario, 'settleCredibility'), rule })
    calm(table, rule)
  }
  if (end === 'backedDown') {
    const [winner, loser] = outcome === 'prevail' ? [challenger, challenged] : [challenged, challenger]
    put(table, { key: seatKey('credibility', winner), amount: priceOf(scenario, 'prevailCredibility'), rule })
    put(table, { key: seatKey('credibility', loser), amount: priceOf(scenario, 'yieldCredibility'), rule })
  }
  if (first === 'escalate' || second === 'escalate') put(table, { key: 'tension', amount: priceOf(scenario, 'climbTension'), rule: 'C7' })
  if (outcome === 'climb') raiseHostility(table, step.rungAfter)
}

/** C9: the last to escalate carry the blame; where nobody did, the one whose act began it. */
function instigatorsOf(crisis: Crisis, last: CrisisStep): readonly Seat[] {
  const climbed = [...crisis.steps, last].reverse().map(({ choices }) => SEATS.filter((seat) => choices[seat] === 'escalate'))
  return climbed.find((seats) => seats.length > 0) ?? [crisis.principals[1]]
}

function priceWar(table: Table, instigators: readonly Seat[]): void {
  const { scenario } = table
  for (const seat of SEATS) {
    const more = instigators.includes(seat) ? priceOf(scenario, 'warInstigator') : 0
    put(table, { key: seatKey('stability', seat), amount: priceOf(scenario, 'war') + more, rule: 'C9' })
  }
  put(table, { key: 'tension', amount: 100, rule: 'C9' })
  raiseHostility(table, 'war')
}

function calm(table: Table, rule: string): void {
  put(table, { key: 'tension', amount: priceOf(table.scenario, 'settleTension'), rule })
  const key = pairKey('hostility', ...table.crisis.principals)
  put(table, { key, amount: (numbers) => -Math.min(1, numberAt(numbers, key)), rule })
}

function raiseHostility(table: Table, rung: Rung): void {
  const key = pairKey('hostility', ...table.crisis.principals)
  put(table, { key, amount: (numbers) => Math.max(0, RUNGS.indexOf(rung) - numberAt(numbers, key)), rule: 'C7' })
}

function put({ book, crisis }: Table, entering: Pick<Entering, 'key' | 'amount' | 'rule'>): void {
  enter(book, {
    ...entering, cause: { type: 'crisis', id: crisis.id, step: crisis.step }, knownTo: EVERYONE, about: crisis.principals,
  })
}
