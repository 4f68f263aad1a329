import { useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Command } from '../engine/commands.ts'
import type { View } from '../engine/viewShape.ts'
import type { Receipt, TypingRequest } from '../protocol/messages.ts'
import { createMatchStore, type MatchScreen } from './matchStore.ts'
import { TableContext, type Table } from './tableContext.ts'

function useTable(): Table {
  const table = useContext(TableContext)
  if (table === null) throw new Error('outside of MatchProvider')
  return table
}

/** Something of the connection and the table: line, seat, names, presence, queued, offlineSinceMs … Choose narrowly. */
export function useMatch<Chosen>(choose: (screen: MatchScreen) => Chosen): Chosen {
  return useStore(useTable().store, choose)
}

const NOWHERE = createMatchStore('')

/** The same for what is said inside a table and outside of one: null there too. */
export function useViewIfAny<Chosen>(choose: (view: View) => Chosen): Chosen | null {
  return useStore(useContext(TableContext)?.store ?? NOWHERE, ({ view }) => (view === null ? null : choose(view)))
}

/** Sends a command and answers with its receipt, however often the line breaks in between. */
export function useCommand(): (command: Command) => Promise<Receipt> {
  return useTable().send
}

export function useSayTyping(): (to: TypingRequest['to']) => void {
  return useTable().sayTyping
}

/** Tries the line again at once. */
export function useTryNow(): () => void {
  return useTable().tryNow
}

/** Takes note that the reader has seen what came too late. */
export function useForgetMissed(): () => void {
  const { store } = useTable()
  return () => store.setState({ missed: 0 })
}

/** The server's time, ticking; 0 until mounted. */
export function useServerClock(everyMs = 1_000): number {
  const offsetMs = useMatch(({ clockOffsetMs }) => clockOffsetMs)
  const [nowMs, setNowMs] = useState(0)
  useEffect(() => {
    const tick = () => setNowMs(Date.now() + offsetMs)
    const first = setTimeout(tick, 0)
    const timer = setInterval(tick, everyMs)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [offsetMs, everyMs])
  return nowMs
}

/** How many commands wait for their receipt. */
export function useQueued(): number {
  return useMatch(({ queued }) => queued)
}

export function useOfflineSince(): number | null {
  return useMatch(({ offlineSinceMs }) => offlineSinceMs)
}
