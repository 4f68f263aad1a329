import type { Command } from '../../engine/commands.ts'
import type { MatchEvent } from '../../engine/events.ts'
import type { FrontPage, Story } from '../../engine/frontPage.ts'
import type { TreatyDraft } from '../../engine/scenario.ts'
import { isStandardTitle, standardTitleOf } from '../../engine/treaties/standardTitles.ts'
import type { LogEntry, Texts } from './matchLog.ts'

/**
 * Something that a person wrote, which is kept beside the log: said in a message or a call for help, as the title or a clause
 * of a treaty, or as a treaty's title once more in the news of it.
 */
export type Text = { readonly key: string; readonly text: string; readonly of: 'speech' | 'treaty' | 'news' }

type Swap = (key: string, text: string | null, of: Text['of']) => string | null

/** Takes what people wrote out of an entry, so that it can be kept beside the log. */
export function withoutTexts(entry: LogEntry): { readonly entry: LogEntry; readonly texts: readonly Text[] } {
  const texts = new Map<string, Text>()
  const bare = swapped(entry, (key, text, of) => {
    if (text !== null && text !== '') texts.set(key, { key, text, of })
    return ''
  })
  return { entry: bare, texts: [...texts.values()] }
}

/** Puts them back. What was erased says nothing; a treaty is called by its first clause then. */
export function withTexts(entry: LogEntry, texts: Texts): LogEntry {
  return swapped(entry, (key, text) => (text === null || text === '' ? texts.get(key) ?? null : text))
}

function swapped(entry: LogEntry, swap: Swap): LogEntry {
  const { commandId } = entry
  return { ...entry, command: commandWith(entry.command, commandId, swap), events: entry.events.map((event) => eventWith(event, commandId, swap)) }
}

/** A message is known by its own id, all else by the command that brought it: nobody can guess another's. */
function commandWith(command: Command, commandId: string, swap: Swap): Command {
  switch (command.type) {
    case 'sendMessage':
    case 'tellTable': return { ...command, text: swap(command.messageId, command.text, 'speech') ?? '' }
    case 'askForHelp': return { ...command, text: swap(`help ${commandId}`, command.text, 'speech') ?? '' }
    case 'proposeTreaty':
    case 'amendTreaty': return { ...command, draft: draftWith(command.draft, commandId, swap) }
    default: return command
  }
}

function eventWith(event: MatchEvent, commandId: string, swap: Swap): MatchEvent {
  switch (event.type) {
    case 'messageSent': return { ...event, message: { ...event.message, text: swap(event.message.id, event.message.text, 'speech') || null } }
    case 'helpAsked': return { ...event, text: swap(`help ${commandId}`, event.text, 'speech') ?? '' }
    case 'treatyProposed':
    case 'treatyAmended': return { ...event, draft: draftWith(event.draft, commandId, swap) }
    case 'roundRevealed': return { ...event, pages: event.pages.map((one) => ({ ...one, page: pageWith(one.page, commandId, swap) })) }
    default: return event
  }
}

function draftWith<Draft extends TreatyDraft>(draft: Draft, commandId: string, swap: Swap): Draft {
  return {
    ...draft,
    title: isStandardTitle(draft.title) ? draft.title : swap(`treaty ${commandId} title`, draft.title, 'treaty') ?? standardTitleOf(draft),
    clauses: draft.clauses.map((clause, index) => ({ ...clause, text: swap(`treaty ${commandId} clause ${index}`, clause.text, 'treaty') ?? '' })),
  }
}

function pageWith({ lead, seconds, notices, ...page }: FrontPage, commandId: string, swap: Swap): FrontPage {
  const told = (story: Story) => storyWith(story, commandId, swap)
  return { ...page, lead: told(lead), seconds: seconds.map(told), notices: notices.map(told) }
}

function storyWith(story: Story, commandId: string, swap: Swap): Story {
  const { title } = story.values
  if (typeof title !== 'string' || isStandardTitle(title)) return story
  return { ...story, values: { ...story.values, title: swap(`news ${commandId} ${story.from[0]}`, title, 'news') ?? '' } }
}
