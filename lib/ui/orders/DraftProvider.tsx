'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Draft } from '../../engine/commands.ts'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'
import { aimedPart, foundOnDevice, isKept, keepOnDevice, orderIsAimed, slotsOf, type OwnDraft } from './deviceOrders.ts'
import { DraftContext, type DraftDesk } from './useDraft.ts'
import { useOtherPen } from './useOtherPen.ts'

const SAVE_AFTER_MS = 350
const EMPTY: Draft = { orders: [null, null, null], statement: null }

/** Holds the draft above the panes, so that turning to another one loses nothing. */
export function DraftProvider({ children }: { readonly children: ReactNode }) {
  return <DraftContext.Provider value={useDraftDesk()}>{children}</DraftContext.Provider>
}

/** Saved as it is made, kept on the device until the server has it, and undone step by step. */
function useDraftDesk(): DraftDesk {
  const { view, catalogue } = useTable()
  const { matchId, round } = view.match
  const { ask, refusal } = useSend()
  const stored = view.desk?.draft ?? EMPTY
  const mayWrite = useOtherPen() === null
  const [own, setOwn] = useState<OwnDraft | null>(() => foundOnDevice(matchId, round))
  const [past, setPast] = useState<{ readonly round: number; readonly drafts: readonly Draft[] }>({ round, drafts: [] })
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  // What was written here before the pen went to another does not cover what they write.
  if (!mayWrite && own !== null) setOwn(null)
  const mine = own !== null && own.round === round && !isKept(own.draft, stored) ? own.draft : null
  const draft = mine ?? stored
  const slots = slotsOf(draft)
  const earlier = past.round === round ? past.drafts : []
  const save = (next: Draft): Promise<boolean> => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    return ask({ type: 'saveDraft', draft: next })
  }
  const write = (next: Draft) => {
    const written = { round, draft: next }
    setOwn(written)
    keepOnDevice(matchId, written)
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(aimedPart(catalogue, next)), SAVE_AFTER_MS)
  }
  const change = (next: Draft) => {
    setPast({ round, drafts: [...earlier.slice(-19), draft] })
    write(next)
  }
  useResumed(mine === null ? null : aimedPart(catalogue, mine), stored, (left) => void save(left))
  useEffect(() => { if (mine === null) keepOnDevice(matchId, null) }, [mine, matchId])
  const setSlot: DraftDesk['setSlot'] = (slot, order) => change({ ...draft, orders: slots.map((one, index) => (index === slot ? order : one)) })
  const last = earlier.at(-1)
  return {
    draft, slots, refusal, setSlot,
    unsaved: mine !== null && !isKept(aimedPart(catalogue, mine), stored),
    unaimed: slots.some((order) => order !== null && !orderIsAimed(catalogue, order)),
    setStatement: (statement) => change({ ...draft, statement }),
    add: (order) => {
      const slot = slots.indexOf(null)
      if (slot < 0) return null
      setSlot(slot, order)
      return slot
    },
    undo: last === undefined ? null : () => { setPast({ round, drafts: earlier.slice(0, -1) }); write(last) },
    flush: () => (mine === null ? Promise.resolve(true) : save(mine)),
  }
}

/** What a closed page or a turned-off phone left unsaved is sent once on opening. */
function useResumed(left: Draft | null, stored: Draft, onLeft: (left: Draft) => void): void {
  const looked = useRef(false)
  useEffect(() => {
    if (looked.current) return
    looked.current = true
    if (left !== null && !isKept(left, stored)) onLeft(left)
  })
}
