import type { CommandRequest } from '../protocol/messages.ts'
import { commandsAfter, type Queued } from './queue.ts'

/** Commands without a receipt, kept on the device so that a reload or a crash loses none of them. */
export type Outbox = {
  readonly all: () => readonly Queued[]
  /** Answers with the id of the command that this one makes needless. */
  readonly put: (queued: Queued) => string | null
  readonly drop: (commandId: string) => void
}

export function outboxFor(name: string, storage: Storage | null): Outbox {
  const key = `lt.outbox.${name}`
  let waiting = readFrom(storage, key)
  const keep = (next: readonly Queued[]) => {
    waiting = next
    writeTo(storage, key, next)
  }
  return {
    all: () => waiting,
    put: (queued) => {
      const { commands, superseded } = commandsAfter(waiting, queued)
      keep(commands)
      return superseded
    },
    drop: (commandId) => keep(waiting.filter(({ request }) => request.commandId !== commandId)),
  }
}

function readFrom(storage: Storage | null, key: string): readonly Queued[] {
  try {
    const read: unknown = JSON.parse(storage?.getItem(key) ?? '[]')
    return Array.isArray(read) ? read.filter(isQueued) : []
  } catch {
    return []
  }
}

/** Enough to send it again; what is inside, the server parses. Its schemas are kept out of the browser. */
function isQueued(value: unknown): value is Queued {
  if (typeof value !== 'object' || value === null) return false
  const { request, round, phaseNumber }: Partial<Record<keyof Queued, unknown>> = value
  return isRequest(request) && typeof round === 'number' && typeof phaseNumber === 'number'
}

function isRequest(value: unknown): value is CommandRequest {
  if (typeof value !== 'object' || value === null) return false
  const { matchId, commandId, command }: Partial<Record<keyof CommandRequest, unknown>> = value
  return typeof matchId === 'string' && typeof commandId === 'string' && typeof command === 'object' && command !== null && 'type' in command
}

/** A full or forbidden storage must not stop play: then the queue lives as long as the page. */
function writeTo(storage: Storage | null, key: string, waiting: readonly Queued[]): void {
  try {
    if (waiting.length === 0) storage?.removeItem(key)
    else storage?.setItem(key, JSON.stringify(waiting))
  } catch {
    return
  }
}

/** Null where there is none (on the server) or it is forbidden. */
export function deviceStorage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage
  } catch {
    return null
  }
}
