import { useState } from 'react'
import type { ActAnswer } from './consoleModel.ts'

export type Sending = { readonly type: 'idle' | 'sending' | 'sent' } | { readonly type: 'failed'; readonly why: string }

/** Says "sent" only after the server's word. */
export function useSending(): { readonly state: Sending; readonly send: (work: () => Promise<ActAnswer>) => Promise<boolean> } {
  const [state, setState] = useState<Sending>({ type: 'idle' })
  const send = async (work: () => Promise<ActAnswer>): Promise<boolean> => {
    setState({ type: 'sending' })
    const why = await work()
    setState(why === null ? { type: 'sent' } : { type: 'failed', why })
    return why === null
  }
  return { state, send }
}
