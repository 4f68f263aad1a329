import { useEffect, useRef, useState } from 'react'
import type { Draft, OrderDraft, StatementDraft } from '../../engine/commands.ts'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'

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
  readonly refusal: string | null
  readonly flush: () => Promise<boolean>
}

/** The draft as it is being written; saved as it is made, and undone step by step. */
export function useDraft(): DraftDesk {
  const { view } = useTable()
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
    if (kept && timer.current === null) setOwn(null)
    return kept
  }
  const write = (next: Draft) => {
    setOwn({ round: view.match.round, draft: next })
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(next), SAVE_AFTER_MS)
  }
  const change = (next: Draft) => {
    setPast((before) => [...before.slice(-19), draft])
    write(next)
  }
  useEffect(() => () => { if (timer.current !== null) clearTimeout(timer.current) }, [])
  const slots = [0, 1, 2].map((slot) => draft.orders[slot] ?? null)
  const last = past.at(-1)
  return {
    draft, slots, refusal, unsaved: mine !== null,
    setSlot: (slot, order) => change({ ...draft, orders: slots.map((one, index) => (index === slot ? order : one)) }),
    setStatement: (statement) => change({ ...draft, statement }),
    undo: last === undefined ? null : () => { setPast(past.slice(0, -1)); write(last) },
    flush: () => (mine === null ? Promise.resolve(true) : save(mine)),
  }
}
