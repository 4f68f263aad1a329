import type { SeatCommand } from '../engine/commands.ts'
import type { Doctrine } from '../engine/doctrine.ts'
import { numberAt } from '../engine/numbers.ts'
import type { CrisisCell } from '../engine/crisis/crisis.ts'
import { PRINCIPAL_CHOICES, type PartnerChoice, type PrincipalChoice, type Seat } from '../engine/vocabulary.ts'
import { doctrineOf } from './doctrines.ts'
import { drawOf, hostilityOf, planOf, warmthOf, type Sight } from './sight.ts'

/** War costs everyone thirty points, so each per cent of accident is worth a third of one. */
const WAR_PRICE = 32
const CLIMB_PRICE = 1.6

/** How likely the other side is to choose each, by its nerve. */
function odds({ nerve }: Doctrine, choice: PrincipalChoice): number {
  const table: Readonly<Record<PrincipalChoice, number>> = { backDown: 0.55 - 0.4 * nerve, hold: 0.4 + 0.15 * nerve, escalate: 0.05 + 0.25 * nerve }
  return table[choice]
}

function cellWorth(cell: CrisisCell, sight: Sight, nerve: number): number {
  const climb = cell.outcome === 'climb' ? CLIMB_PRICE * doctrineOf(sight.scenario, sight.seat).quiet : 0
  return cell.stabilityMine - 0.3 * cell.stabilityTheirs - climb - cell.accidentOdds * WAR_PRICE - (cell.rungAfter === 'war' ? WAR_PRICE : 0)
    + (cell.mine === 'backDown' ? -1 * nerve : 0)
}

/** Now and then a capital trusts that the other will give way first, the more so the stronger its nerve. */
const GAMBLE = 0.15

function choiceAsPrincipal(sight: Sight, other: Seat, cells: readonly CrisisCell[]): PrincipalChoice {
  const nerve = doctrineOf(sight.scenario, sight.seat).nerve + (planOf(sight).nerve ?? 0)
  if (drawOf(sight, `gamble.${sight.view.crisis?.step ?? 0}`) < GAMBLE * nerve) return 'escalate'
  const scored = PRINCIPAL_CHOICES.map((choice) => {
    const worth = cells.filter((cell) => cell.mine === choice).reduce((sum, cell) => sum + odds(doctrineOf(sight.scenario, other), cell.theirs) * cellWorth(cell, sight, nerve), 0)
    return { choice, worth: worth + (drawOf(sight, `crisis.${choice}.${sight.view.crisis?.step ?? 0}`) - 0.5) * 2 }
  })
  return scored.reduce((best, next) => (next.worth > best.worth ? next : best)).choice
}

/** A partner honours what it owes to a seat it courts, and fears to be dragged in as the rung rises. */
function choiceAsPartner(sight: Sight, to: Seat, against: Seat): PartnerChoice {
  const wish = doctrineOf(sight.scenario, sight.seat).towards[to] ?? 0
  const numbers = sight.view.numbers
  const bond = wish + warmthOf(numbers, sight.seat, to) / 100 - warmthOf(numbers, sight.seat, against) / 200 - 0.15 * hostilityOf(numbers, to, against)
  const lean = bond + (drawOf(sight, `partner.${to}`) - 0.5) * 0.6
  return lean > 0.7 ? 'honour' : lean > -0.2 ? 'consultOnly' : 'abandon'
}

function asPrincipal(sight: Sight): readonly SeatCommand[] {
  const { crisis, crisisDesk } = sight.view
  if (crisis === null || crisisDesk === null) return []
  const other = crisis.principals[0] === sight.seat ? crisis.principals[1] : crisis.principals[0]
  const offered = crisis.mediation !== null && !crisis.mediation.acceptedBy.includes(sight.seat)
  // Accepting may end the crisis, so nothing else is said with it; declining is done by choosing.
  if (offered && drawOf(sight, `mediation.${crisis.step}`) > 0.2 + 0.5 * doctrineOf(sight.scenario, sight.seat).nerve) return [{ type: 'answerMediation', accept: true }]
  if (crisis.chosen.includes(sight.seat) || crisisDesk.choice !== null) return []
  return [{ type: 'chooseInCrisis', choice: choiceAsPrincipal(sight, other, crisisDesk.cells) }]
}

function asPartner(sight: Sight): readonly SeatCommand[] {
  const { crisis, crisisDesk } = sight.view
  const owed = crisis?.obligations.find((obligation) => obligation.partner === sight.seat)
  if (crisis === null || crisisDesk === null || owed === undefined) return []
  if (crisisDesk.choice !== null || crisis.chosen.includes(sight.seat)) return []
  const against = crisis.principals[0] === owed.to ? crisis.principals[1] : crisis.principals[0]
  return [{ type: 'answerObligation', choice: choiceAsPartner(sight, owed.to, against) }]
}

/** Onlookers that live from quiet offer to mediate, once, between two that they are not cold to. */
function asOnlooker(sight: Sight): readonly SeatCommand[] {
  const { crisis, numbers } = sight.view
  if (crisis === null || crisis.mediation !== null || crisis.rung === 'none') return []
  const welcome = crisis.principals.every((seat) => warmthOf(numbers, sight.seat, seat) > -10)
  const eager = doctrineOf(sight.scenario, sight.seat).quiet >= 1 && numberAt(numbers, 'tension') > 45
  return welcome && eager && drawOf(sight, `mediate.${crisis.step}`) < 0.4 ? [{ type: 'offerMediation' }] : []
}

export function commandsInCrisis(sight: Sight): readonly SeatCommand[] {
  const roles = { principal: asPrincipal, partner: asPartner, onlooker: asOnlooker }
  const role = sight.view.crisisDesk?.role
  return role === undefined ? [] : roles[role](sight)
}
