import { useState } from 'react'
import type { Command } from '../../engine/commands.ts'
import type { Receipt } from '../../protocol/messages.ts'
import { rejectionValues } from './rejectionValues.ts'
import { useTable } from './table.tsx'
import { useWords } from './words.ts'

/** Why a command was not taken, in a sentence; null where it was. */
function useRefusalWords(): (receipt: Receipt) => string | null {
  const words = useWords('rejections')
  return (receipt) => {
    if (receipt.ok) return null
    if ('malformed' in receipt) return words('malformed')
    if ('refusal' in receipt) return words(`socket.${receipt.refusal}`)
    return words(receipt.rejection.code, rejectionValues(receipt.rejection))
  }
}

/** Sends, and keeps the last refusal so that it can be shown where it arose. */
export function useSend() {
  const { send } = useTable()
  const words = useRefusalWords()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const ask = async (command: Command): Promise<boolean> => {
    setBusy(true)
    const receipt = await send(command)
    setBusy(false)
    setRefusal(words(receipt))
    return receipt.ok
  }
  return { ask, refusal, busy, clear: () => setRefusal(null) }
}

/** Ids that a browser makes for what it sends. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
