import type { ClauseKind } from '../vocabulary.ts'

/** What bots call a treaty by its first clause. Kept in English; screens know these and show them in the reader's language. */
export const STANDARD_TITLES: Readonly<Record<ClauseKind, string>> = {
  consultation: 'Agreement to consult', nonAggression: 'Non-aggression pledge', tradeSupply: 'Supply agreement', hotline: 'Hotline agreement',
  armsSupply: 'Arrangement on supplies', technologyTransfer: 'Technical cooperation', noDealsAgainst: 'Good-faith agreement',
  testMoratorium: 'Pause in testing', sanctionsRelief: 'Relief arrangement', basing: 'Exercise agreement', defence: 'Mutual defence agreement',
  neutrality: 'Neutrality agreement', freeText: 'Agreement',
}

const ALL: ReadonlySet<string> = new Set(Object.values(STANDARD_TITLES))

/** What nobody has typed. */
export function isStandardTitle(title: string): boolean {
  return ALL.has(title)
}

export function standardTitleOf({ clauses }: { readonly clauses: readonly { readonly kind: ClauseKind }[] }): string {
  return STANDARD_TITLES[clauses[0]?.kind ?? 'freeText']
}
