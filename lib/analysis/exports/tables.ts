import { numberAt } from '../../engine/numbers.ts'
import { EVERYONE } from '../../engine/knowledge.ts'
import { conversationKey } from '../../engine/press/message.ts'
import type { Scenario } from '../../engine/scenario.ts'
import type { MatchState } from '../../engine/state.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { dayOfRound } from '../../scenarios/calendar.ts'
import { csvOf } from './csv.ts'

/** Every order and statement, covert ones too. */
export function actsCsvOf(scenario: Scenario, { acts }: MatchState): string {
  const columns = ['round', 'date', 'act', 'seat', 'kind', 'name', 'target', 'second', 'treaty', 'cost', 'outcome', 'reason', 'auto', 'public', 'exposedInRound']
  return csvOf(columns, acts.map((act) => {
    const common = { round: act.round, date: dayOfRound(scenario.startDate, act.round), act: act.id, seat: act.seat, kind: act.type, public: act.knownTo === EVERYONE }
    if (act.type === 'statement') return { ...common, name: act.draft.kind, target: act.draft.about, second: act.draft.restrain }
    const { order, target, second, treatyId } = act.draft
    return { ...common, name: order, target, second, treaty: treatyId, cost: act.cost, outcome: act.outcome, reason: act.reason, auto: act.auto, exposedInRound: act.exposedInRound }
  }))
}

/** Where each seat began and stands, and its result once the match has ended. */
export function scoresCsvOf({ start, numbers, end }: MatchState): string {
  const columns = ['seat', 'stabilityStart', 'stabilityNow', 'influenceStart', 'influenceNow', 'stabilityChange', 'influenceChange', 'agendaPoints', 'total', 'parPercentile', 'rank']
  return csvOf(columns, SEATS.map((seat) => {
    const score = end?.scores[seat]
    return {
      seat, stabilityStart: numberAt(start, `stability.${seat}`), stabilityNow: numberAt(numbers.truth, `stability.${seat}`),
      influenceStart: numberAt(start, `influence.${seat}`), influenceNow: numberAt(numbers.truth, `influence.${seat}`),
      stabilityChange: score?.stabilityChange ?? null, influenceChange: score?.influenceChange ?? null, agendaPoints: score?.agendaPoints ?? null,
      total: score?.total ?? null, parPercentile: score?.parPercentile ?? null, rank: score?.rank ?? null,
    }
  }))
}

/** What was written, by seat; the texts come from beside the log and are empty once erased. */
export function pressCsvOf({ messages }: MatchState): string {
  return csvOf(['round', 'at', 'from', 'conversation', 'text'], messages.map(({ round, atMs, from, conversation, text }) =>
    ({ round, at: new Date(atMs).toISOString(), from, conversation: conversationKey(conversation), text })))
}
