import type { MatchEvent } from '../../engine/events.ts'
import type { FrontPage, Story } from '../../engine/frontPage.ts'
import type { TreatyDraft } from '../../engine/scenario.ts'
import { standardTitleOf } from '../../engine/treaties/standardTitles.ts'

/**
 * What people typed may hold names, so guests read a match without it: letters say who wrote to whom, a treaty is called
 * by its first clause wherever its title is told. It learns titles as they come: give it the events in their order.
 */
export class Wordless {
  readonly #titles = new Map<string, string>()

  of(event: MatchEvent): MatchEvent {
    if (event.type === 'messageSent') return { ...event, message: { ...event.message, text: null, personId: null } }
    if (event.type === 'treatyProposed' || event.type === 'treatyAmended') return { ...event, draft: this.#draft(event.draft) }
    if (event.type === 'roundRevealed') return { ...event, pages: event.pages.map((one) => ({ ...one, page: this.#page(one.page) })) }
    if (event.type === 'helpAsked') return { ...event, text: '' }
    return event.type === 'clockPaused' ? { ...event, reason: '' } : event
  }

  #draft(draft: TreatyDraft): TreatyDraft {
    const title = standardTitleOf(draft)
    this.#titles.set(draft.title, title)
    return { ...draft, title, clauses: draft.clauses.map((clause) => ({ ...clause, text: '' })) }
  }

  #page({ lead, seconds, notices, ...page }: FrontPage): FrontPage {
    const told = (story: Story) => this.#story(story)
    return { ...page, lead: told(lead), seconds: seconds.map(told), notices: notices.map(told) }
  }

  #story(story: Story): Story {
    const title = this.#titles.get(String(story.values.title ?? ''))
    return title === undefined ? story : { ...story, values: { ...story.values, title } }
  }
}
