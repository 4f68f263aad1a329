import type { Command } from '../../engine/commands.ts'
import type { MatchEvent } from '../../engine/events.ts'
import type { LogEntry } from './matchLog.ts'

/** Texts of press by message id. */
export type Texts = ReadonlyMap<string, string | null>

function isPress(command: Command): command is Extract<Command, { text: string; messageId: string }> {
  return command.type === 'sendMessage' || command.type === 'tellTable'
}

/** Takes the texts of press out of an entry, so that they can be kept beside the log. */
export function withoutTexts(entry: LogEntry): { readonly entry: LogEntry; readonly texts: Texts } {
  const texts = new Map<string, string | null>()
  const events = entry.events.map((event): MatchEvent => {
    if (event.type !== 'messageSent') return event
    texts.set(event.message.id, event.message.text)
    return { ...event, message: { ...event.message, text: null } }
  })
  if (texts.size === 0) return { entry, texts }
  const command = isPress(entry.command) ? { ...entry.command, text: '' } : entry.command
  return { entry: { ...entry, command, events }, texts }
}

/** Puts them back; an erased text stays `null`. */
export function withTexts(entry: LogEntry, texts: Texts): LogEntry {
  if (!entry.events.some((event) => event.type === 'messageSent')) return entry
  const events = entry.events.map((event): MatchEvent =>
    event.type === 'messageSent'
      ? { ...event, message: { ...event.message, text: texts.get(event.message.id) ?? null } }
      : event)
  const command = isPress(entry.command) ? { ...entry.command, text: texts.get(entry.command.messageId) ?? '' } : entry.command
  return { ...entry, command, events }
}
