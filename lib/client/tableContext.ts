import { createContext } from 'react'
import type { Connection } from './connection.ts'
import { createMatchStore } from './matchStore.ts'

export type Table = Pick<Connection, 'store' | 'send' | 'sayTyping' | 'tryNow'>

/** What the hooks read; screens without a line, such as a replay's, bring no code for one. */
export const TableContext = createContext<Table | null>(null)

export function unconnected(matchId: string): Connection {
  return {
    store: createMatchStore(matchId),
    send: () => Promise.resolve({ ok: false, refusal: 'notAllowed', resend: false }),
    sayTyping: () => undefined,
    tryNow: () => undefined,
    open: () => undefined,
    close: () => undefined,
  }
}
