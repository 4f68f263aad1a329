import type { ClauseKind } from '../vocabulary.ts'

/** What bots call a treaty by its first clause. Kept in English; screens know these and show them in the reader's language. */
export const STANDARD_TITLES: Readonly<Record<ClauseKind, string>> = {
  consultation: 'Agreement to consult', nonAggression: 'Non-aggression pledge', tradeSupply: 'Supply agreement', hotline: 'Hotline agreement',
  armsSupply: 'Arrangement on supplies', technologyTransfer: 'Technical cooperation', noDealsAgainst: 'Good-faith agreement',
  testMoratorium: 'Pause in testing', sanctionsRelief: 'Relief arrangement', basing: 'Exercise agreement', defence: 'Mutual defence agreement',
  neutrality: 'Neutrality agreement', freeText: 'Agreement',
}
