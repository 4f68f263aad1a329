import type { ClauseKind } from '../vocabulary.ts'

/** T10: what a clause in force gives each party every round. */
export const GOODS: Readonly<Partial<Record<ClauseKind, { readonly measure: 'economy' | 'stability'; readonly by: number }>>> = {
  tradeSupply: { measure: 'economy', by: 1 }, technologyTransfer: { measure: 'economy', by: 0.5 }, armsSupply: { measure: 'stability', by: 0.4 },
  sanctionsRelief: { measure: 'economy', by: 0.6 }, nonAggression: { measure: 'stability', by: 0.4 }, neutrality: { measure: 'stability', by: 0.3 },
  consultation: { measure: 'stability', by: 0.3 }, defence: { measure: 'stability', by: 0.5 }, hotline: { measure: 'stability', by: 0.3 },
  basing: { measure: 'stability', by: 0.3 }, testMoratorium: { measure: 'stability', by: 0.3 }, noDealsAgainst: { measure: 'stability', by: 0.3 },
}
