import type { Command } from '../../engine/commands.ts'
import type { MatchEvent } from '../../engine/events.ts'
import type { LogEntry } from './matchLog.ts'

/** What people wrote, by message id; a call for help by the id of its command. */
export type Texts = ReadonlyMap<string, string | null>

/** The key under which a command's own words are kept, or null where it has none. */
function keyOf(command: Command, commandId: string): string | null {
  if (command.type === 'sendMessage' || command.type === 'tellTable') return command.messageId
  return command.type === 'askForHelp' ? `help ${commandId}` : null
}

function withText(command: Command, text: string): Command {
  return 'text' in command ? { ...command, text } : command
}

/** Takes what people wrote out of an entry, so that it can be kept beside the log. */
export function withoutTexts(entry: LogEntry): { readonly entry: LogEntry; readonly texts: Texts } {
  const texts = new Map<string, string | null>()
  const key = keyOf(entry.command, entry.commandId)
  const events = entry.events.map((event): MatchEvent => {
    if (event.type === 'messageSent') {
      texts.set(event.message.id, event.message.text)
      return { ...event, message: { ...event.message, text: null } }
    }
    if (event.type !== 'helpAsked' || key === null) return event
    texts.set(key, event.text)
    return { ...event, text: '' }
  })
  if (texts.size === 0) return { entry, texts }
  return { entry: { ...entry, command: key === null ? entry.command : withText(entry.command, ''), events }, texts }
}

/** Puts them back; an erased message stays `null`, an erased call for help empty. */
export function withTexts(entry: LogEntry, texts: Texts): LogEntry {
  const key = keyOf(entry.command, entry.commandId)
  const events = entry.events.map((event): MatchEvent => {
    if (event.type === 'messageSent') return { ...event, message: { ...event.message, text: texts.get(event.message.id) ?? null } }
    return event.type === 'helpAsked' && key !== null ? { ...event, text: texts.get(key) ?? '' } : event
  })
  const command = key === null ? entry.command : withText(entry.command, texts.get(key) ?? '')
  return { ...entry, command, events }
}
