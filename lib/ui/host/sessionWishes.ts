import type { Settings } from '../../engine/commands.ts'
import type { BotStrength } from '../../engine/vocabulary.ts'
import { TEMPLATES, type Hosting, type Template, type TemplateId } from '../../protocol/hosting.ts'
import type { NewSession } from './hostModel.ts'

const MINUTE = 60_000

/** What the form holds; a template fills all of it but the title and the list. */
export type Wishes = {
  readonly template: TemplateId
  readonly title: string
  readonly tables: number
  readonly rounds: number
  /** Minutes of negotiation a round, where there is a timer. */
  readonly minutes: number
  readonly timed: boolean
  readonly strength: BotStrength
  readonly press: 'all' | 'public'
  readonly onlookers: 'none' | 'public'
  readonly hosting: Hosting
  readonly roster: string
}

export function templateOf(id: TemplateId): Template {
  const found = TEMPLATES.find((template) => template.id === id)
  if (found === undefined) throw new Error(`no template ${id}`)
  return found
}

export function wishesFrom(id: TemplateId, kept: Pick<Wishes, 'title' | 'roster' | 'tables'>): Wishes {
  const { settings, hosting } = templateOf(id)
  return {
    ...kept, template: id, rounds: settings.rounds, minutes: settings.clocks.negotiationMs / MINUTE, timed: settings.clocks.timed,
    strength: settings.botStrength, press: settings.press.private ? 'all' : 'public', onlookers: settings.spectators, hosting,
  }
}

/** Phases beside the negotiation keep the template's measure. */
export function clocksFrom(wishes: Pick<Wishes, 'template' | 'minutes' | 'timed'>): Settings['clocks'] {
  const { clocks } = templateOf(wishes.template).settings
  const plain = clocks.timed ? clocks : templateOf('seminar').settings.clocks
  return wishes.timed ? { ...plain, negotiationMs: Math.round(wishes.minutes * MINUTE), timed: true } : templateOf('untimed').settings.clocks
}

export function sessionFrom(wishes: Wishes): NewSession {
  const roster = wishes.roster.trim()
  return {
    title: wishes.title.trim(), tables: wishes.tables, scenarioId: templateOf(wishes.template).scenarioId, hosting: wishes.hosting,
    settings: {
      rounds: wishes.rounds, clocks: clocksFrom(wishes), botStrength: wishes.strength,
      press: { public: true, private: wishes.press === 'all' }, spectators: wishes.onlookers,
    },
    ...(roster === '' ? {} : { roster }),
  }
}
