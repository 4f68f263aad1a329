import { useSyncExternalStore } from 'react'
import { conversationKey } from '../../engine/press/message.ts'
import { useTable } from '../desk/table.tsx'

const CHANGED = 'lt-read'

function storageKey(matchId: string): string {
  return `lt.read.${matchId}`
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}

function readMarks(text: string | null): Readonly<Record<string, number>> {
  try {
    const marks: unknown = JSON.parse(text ?? '{}')
    return typeof marks === 'object' && marks !== null ? Object.fromEntries(Object.entries(marks).filter(([, value]) => typeof value === 'number')) : {}
  } catch {
    return {}
  }
}

function stored(matchId: string): string {
  try {
    return localStorage.getItem(storageKey(matchId)) ?? '{}'
  } catch {
    return '{}'
  }
}

/** How many messages of each conversation this device has not shown yet; in a replay nothing is new, and the device is not asked. */
export function useUnread(): { readonly counts: Readonly<Record<string, number>>; readonly total: number } {
  const { view, me, isStill } = useTable()
  const marks = readMarks(useSyncExternalStore(subscribe, () => (isStill ? '{}' : stored(view.match.matchId)), () => '{}'))
  const counts: Record<string, number> = {}
  for (const message of isStill ? [] : view.messages) {
    const key = conversationKey(message.conversation)
    if (message.from !== me && message.atMs > (marks[key] ?? 0)) counts[key] = (counts[key] ?? 0) + 1
  }
  return { counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) }
}

export function markConversationRead(matchId: string, key: string, atMs: number): void {
  const marks = readMarks(stored(matchId))
  if ((marks[key] ?? 0) >= atMs) return
  try {
    localStorage.setItem(storageKey(matchId), JSON.stringify({ ...marks, [key]: atMs }))
  } catch {
    return
  }
  window.dispatchEvent(new Event(CHANGED))
}
