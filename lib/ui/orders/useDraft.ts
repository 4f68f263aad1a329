import { createContext, useContext } from 'react'
import type { Draft, OrderDraft, StatementDraft } from '../../engine/commands.ts'

export type DraftDesk = {
  readonly draft: Draft
  readonly slots: readonly (OrderDraft | null)[]
  readonly setSlot: (slot: number, order: OrderDraft | null) => void
  readonly setStatement: (statement: StatementDraft | null) => void
  /** Into the first empty slot; null where there is none. */
  readonly add: (order: OrderDraft) => number | null
  readonly undo: (() => void) | null
  /** Not yet kept by the server. */
  readonly unsaved: boolean
  /** Some order still wants its target; it is kept here and not sent. */
  readonly unaimed: boolean
  readonly refusal: string | null
  readonly flush: () => Promise<boolean>
}

export const DraftContext = createContext<DraftDesk | null>(null)

export function useDraft(): DraftDesk {
  const draft = useContext(DraftContext)
  if (draft === null) throw new Error('outside of DraftProvider')
  return draft
}
