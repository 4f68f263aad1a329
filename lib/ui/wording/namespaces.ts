import type agendas from './en/agendas.json'
import type causes from './en/causes.json'
import type consoleWords from './en/console.json'
import type door from './en/door.json'
import type grading from './en/grading.json'
import type host from './en/host.json'
import type join from './en/join.json'
import type kit from './en/kit.json'
import type letters from './en/letters.json'
import type lines from './en/lines.json'
import type map from './en/map.json'
import type phases from './en/phases.json'
import type seats from './en/seats.json'
import type stories from './en/stories.json'
import type worldEvents from './en/worldEvents.json'
import type debrief from './en/debrief.json'
import type desk from './en/desk.json'
import type orders from './en/orders.json'
import type square from './en/square.json'
import type statements from './en/statements.json'
import type clauses from './en/clauses.json'
import type rejections from './en/rejections.json'
import type ledger from './en/ledger.json'
import type crisis from './en/crisis.json'
import type frontPage from './en/frontPage.json'
import type futures from './en/futures.json'
import type replay from './en/replay.json'
import type reveal from './en/reveal.json'
import type rules from './en/rules.json'
import type guide from './en/guide.json'

/**
 * The wordings: one file a namespace and language, lib/ui/wording/<language>/<namespace>.json, in ICU message syntax.
 * To add a namespace, add its five files and one line here; English is the source and gives the keys their types.
 * A page names what it needs, <Wording namespaces={['door']}>; what it does not name does not travel to the browser.
 * In components: const t = useTranslations('door') from use-intl. On the server: (await translatorFor(['door']))('door.kind').
 */
export type Messages = {
  readonly agendas: typeof agendas
  readonly causes: typeof causes
  readonly console: typeof consoleWords
  readonly door: typeof door
  readonly grading: typeof grading
  readonly host: typeof host
  readonly join: typeof join
  readonly kit: typeof kit
  readonly letters: typeof letters
  readonly lines: typeof lines
  readonly map: typeof map
  readonly phases: typeof phases
  readonly seats: typeof seats
  readonly stories: typeof stories
  readonly worldEvents: typeof worldEvents
  readonly debrief: typeof debrief
  readonly desk: typeof desk
  readonly orders: typeof orders
  readonly square: typeof square
  readonly statements: typeof statements
  readonly clauses: typeof clauses
  readonly rejections: typeof rejections
  readonly ledger: typeof ledger
  readonly crisis: typeof crisis
  readonly frontPage: typeof frontPage
  readonly futures: typeof futures
  readonly replay: typeof replay
  readonly reveal: typeof reveal
  readonly rules: typeof rules
  readonly guide: typeof guide
}

export type Namespace = keyof Messages

const NAMES: Readonly<Record<Namespace, true>> = {
  agendas: true, causes: true, console: true, debrief: true, door: true, grading: true, host: true, join: true, kit: true, letters: true, lines: true, map: true,
  phases: true, seats: true, stories: true, worldEvents: true, desk: true, orders: true, square: true, statements: true, clauses: true, rejections: true,
  ledger: true, crisis: true, frontPage: true, futures: true, replay: true, reveal: true, rules: true, guide: true,
}

export function isNamespace(name: string): name is Namespace {
  return Object.hasOwn(NAMES, name)
}

/** In every page: names of seats and phases, and the words inside the kit. */
export const ALWAYS = ['seats', 'phases', 'kit'] as const satisfies readonly Namespace[]
