import { useEffect, useRef, useState } from 'react'
import type { Draft, OrderDraft, StatementDraft } from '../../engine/commands.ts'
import { useSend } from '../desk/useSend.ts'
import { orderSpec, useTable, type Catalogue } from '../desk/table.tsx'

const SAVE_AFTER_MS = 350
const EMPTY: Draft = { orders: [null, null, null], statement: null }

export type DraftDesk = {
  readonly draft: Draft
  readonly slots: readonly (OrderDraft | null)[]
  readonly setSlot: (slot: number, order: OrderDraft | null) => void
  readonly setStatement: (statement: StatementDraft | null) => void
  readonly undo: (() => void) | null
  /** Not yet kept by the server. */
  readonly unsaved: boolean
  /** Some order still wants its target; it is kept here and not sent. */
  readonly unaimed: boolean
  readonly refusal: string | null
  readonly flush: () => Promise<boolean>
}

function orderIsAimed(catalogue: Catalogue, order: OrderDraft): boolean {
  const kind = orderSpec(catalogue, order.order)?.target.kind
  if (kind === 'treaty') return order.treatyId !== null
  return kind === 'two' ? order.target !== null && order.second !== null : kind !== 'one' || order.target !== null
}

/** What of a draft can be kept already: an order that was just picked still wants its target. */
export function aimedPart(catalogue: Catalogue, draft: Draft): Draft {
  return { ...draft, orders: draft.orders.map((order) => (order !== null && orderIsAimed(catalogue, order) ? order : null)) }
}

function isAimed(catalogue: Catalogue, draft: Draft): boolean {
  return draft.orders.every((order) => order === null || orderIsAimed(catalogue, order))
}

/** The draft as it is being written; saved as it is made, and undone step by step. */
export function useDraft(): DraftDesk {
  const { view, catalogue } = useTable()
  const { ask, refusal } = useSend()
  const stored = view.desk?.draft ?? EMPTY
  const [own, setOwn] = useState<{ readonly round: number; readonly draft: Draft } | null>(null)
  const [past, setPast] = useState<readonly Draft[]>([])
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const mine = own !== null && own.round === view.match.round ? own.draft : null
  const draft = mine ?? stored
  const save = async (next: Draft): Promise<boolean> => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    const kept = await ask({ type: 'saveDraft', draft: next })
    if (kept && timer.current === null) setOwn((before) => (before === null || isAimed(catalogue, before.draft) ? null : before))
    return kept
  }
  const write = (next: Draft) => {
    setOwn({ round: view.match.round, draft: next })
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(aimedPart(catalogue, next)), SAVE_AFTER_MS)
  }
  const change = (next: Draft) => {
    setPast((before) => [...before.slice(-19), draft])
    write(next)
  }
  useEffect(() => () => { if (timer.current !== null) clearTimeout(timer.current) }, [])
  const slots = [0, 1, 2].map((slot) => draft.orders[slot] ?? null)
  const last = past.at(-1)
  return {
    draft, slots, refusal, unsaved: mine !== null, unaimed: !isAimed(catalogue, draft),
    setSlot: (slot, order) => change({ ...draft, orders: slots.map((one, index) => (index === slot ? order : one)) }),
    setStatement: (statement) => change({ ...draft, statement }),
    undo: last === undefined ? null : () => { setPast(past.slice(0, -1)); write(last) },
    flush: () => (mine === null ? Promise.resolve(true) : save(mine)),
  }
}
