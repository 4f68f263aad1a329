import type { OrderDraft } from '../../commands.ts'
import { EVERYONE, knownToSeats } from '../../knowledge.ts'
import type { NamedNumbers, NumberKey } from '../../numbers.ts'
import type { MatchState } from '../../state.ts'
import type { Treaty } from '../../treaties/treaty.ts'
import type { PartnerChoice, PrincipalChoice, Seat } from '../../vocabulary.ts'
import { crisisTable } from '../crisisTable.ts'
import { order, says, whenResolved, worldAt, type Brought, type Drafts } from '../given.ts'
import { bySeat, HOST, must, type Table } from '../table.ts'

/** A number that the system moves, or what else a player feels of it, by which rule, and which way. */
export type Felt = readonly [rule: string, what: string, way: 'up' | 'down', amount: number]
export type Play = () => readonly Felt[]

/** One round played from these drafts, and what is said to come of it. */
export function round(drafts: Drafts, felt: readonly (readonly [string, NumberKey, 'up' | 'down'])[], numbers: NamedNumbers = {}, state = worldAt(numbers)): readonly Felt[] {
  const brought = whenResolved(state, drafts)
  return felt.map(([rule, key, way]) => [rule, key, way, brought.moved(key, rule)])
}

const choose = (table: Table, seoul: PrincipalChoice, pyongyang: PrincipalChoice): Table => must(must(must(
  table, bySeat('seoul'), { type: 'chooseInCrisis', choice: seoul }), bySeat('pyongyang'), { type: 'chooseInCrisis', choice: pyongyang }), HOST, { type: 'advancePhase' })
/** What the crisis moved a number by, by one rule. */
export const inCrisis = ({ state }: Table, rule: string, key: NumberKey): number =>
  state.ledger.filter((entry) => entry.key === key && entry.rule === rule && entry.cause.type === 'crisis').reduce((sum, { amount }) => sum + amount, 0)

export function war(): Table {
  let table = crisisTable()
  while (table.state.phase === 'crisis') table = choose(table, 'escalate', 'hold')
  return table
}
/** The first step of a crisis with these odds of an accident. */
export function step(seoul: PrincipalChoice, pyongyang: PrincipalChoice, accident = 0): Table {
  const table = crisisTable()
  const tuning = { ...table.scenario.tuning, 'crisis.accident.threat': accident, 'crisis.accident.display': accident, 'crisis.accident.use': accident }
  return choose({ ...table, scenario: { ...table.scenario, tuning } }, seoul, pyongyang)
}
export const helped = (choice: PartnerChoice): Table => choose(must(crisisTable(), bySeat('washington'), { type: 'answerObligation', choice }), 'backDown', 'hold')

export const TREATY = 'russiaDprk2024'
export const ratify = order('ratify', null, { treatyId: TREATY })
export const spoken = (drafts: Drafts) => whenResolved(worldAt(), drafts).after
export const ratified = (): MatchState => spoken({ moscow: [ratify], pyongyang: [ratify] })
export const withTreaty = (change: Partial<Treaty>): MatchState => {
  const state = worldAt()
  return { ...state, treaties: state.treaties.map((treaty) => (treaty.id === TREATY ? { ...treaty, ...change } : treaty)) }
}

/** The first of many seeds by which a draw falls as asked. */
export function byChance(drafts: Drafts, fell: (brought: Brought) => boolean, numbers: NamedNumbers = {}): Brought {
  for (let seed = 0; seed < 200; seed++) {
    const brought = whenResolved(worldAt(numbers, { seed: `felt ${seed}` }), drafts)
    if (fell(brought)) return brought
  }
  throw new Error('no seed brings it about')
}
export const exposed = (seat: Seat, drafts: Drafts): Brought => byChance(drafts, (brought) => brought.act(seat).knownTo === EVERYONE)
export const felt = (brought: Brought, all: readonly (readonly [string, NumberKey, 'up' | 'down'])[]): readonly Felt[] =>
  all.map(([rule, key, way]) => [rule, key, way, brought.moved(key, rule)])

/** What an order costs at an alarm of 70 less than at 10. */
export function cheaper(seat: Seat, given: OrderDraft): readonly Felt[] {
  const price = (alarm: number) => whenResolved(worldAt({ alarm }), { [seat]: [given] }).moved(`capital.${seat}`, 'O3')
  return [['O4', `capital.${seat}`, 'up', price(70) - price(10)]]
}

/** How likely a shipment is to come to light, in points of 100. */
export const oddsWith = (drafts: Drafts): number => 100 * (whenResolved(worldAt(), { pyongyang: [order('shipMunitions', 'moscow')], ...drafts }).resolved.stages
  .flatMap(({ draws }) => draws).find(({ purpose }) => purpose.startsWith('exposure.'))?.odds ?? 0)

/** A world where Seoul has found out what Pyongyang ships. */
export const foundOut = (): MatchState => byChance({ pyongyang: [order('shipMunitions', 'moscow')], seoul: [order('watch', 'moscow')] },
  (brought) => brought.act('pyongyang').knownTo === knownToSeats(['moscow', 'pyongyang', 'seoul'])).after

export const ambiguous = (...readers: readonly Seat[]): Drafts => ({ beijing: [says('ambiguous', { readers: [...readers] })] })
export const called = (): MatchState => spoken({ seoul: [says('callToRestrain', { about: 'beijing', restrain: 'pyongyang' })] })
