import { useSyncExternalStore } from 'react'
import { deviceStorage } from './outbox.ts'

const listeners = new Set<() => void>()
const memory = new Map<string, string>()

/** Text being written, kept on the device until it is sent: a reload or a dead battery costs nothing. */
export function useDeviceDraft(name: string): readonly [string, (text: string) => void] {
  const text = useSyncExternalStore(listen, () => readDraft(name), () => '')
  return [text, (next) => keepDraft(name, next)]
}

export function readDraft(name: string): string {
  const known = memory.get(name)
  if (known !== undefined) return known
  const stored = storedDraft(name)
  memory.set(name, stored)
  return stored
}

/** A full or forbidden storage must not stop writing: then the draft lives as long as the page. */
export function keepDraft(name: string, text: string): void {
  memory.set(name, text)
  try {
    if (text === '') deviceStorage()?.removeItem(keyOf(name))
    else deviceStorage()?.setItem(keyOf(name), text)
  } catch {
    // Kept in memory all the same.
  }
  for (const listener of listeners) listener()
}

function storedDraft(name: string): string {
  try {
    return deviceStorage()?.getItem(keyOf(name)) ?? ''
  } catch {
    return ''
  }
}

function keyOf(name: string): string {
  return `lt.draft.${name}`
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
