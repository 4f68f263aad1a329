import type { Settings } from '../engine/commands.ts'

/** How a class sits down and what its sessions begin from. Beside the engine's settings, which are about one match. */

export const SEATINGS = ['chosen', 'drawn', 'byHand'] as const
export type Seating = (typeof SEATINGS)[number]

/** `pairs`: tables 1 and 2, 3 and 4 … begin from the same world, aims and chances; `all`: every table does. */
export const MIRRORS = ['none', 'pairs', 'all'] as const
export type Mirror = (typeof MIRRORS)[number]

export const MOST_AT_A_SEAT = 6
export const EMPTY_SEATS = ['bots', 'open'] as const
/** How tables go on where only bots play: at the tempo of the class, or as fast as bots move. */
export const BOT_TABLES = ['withClass', 'atOnce'] as const

export type Hosting = {
  readonly seating: Seating
  /** People a seat: more than one is a delegation. */
  readonly seatSize: number
  readonly mirror: Mirror
  /** What becomes of seats that are empty at the start. */
  readonly emptySeats: (typeof EMPTY_SEATS)[number]
  readonly botTables: (typeof BOT_TABLES)[number]
}

export const FIRST_HOSTING: Hosting = { seating: 'chosen', seatSize: 1, mirror: 'none', emptySeats: 'bots', botTables: 'withClass' }

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

export const TEMPLATE_IDS = ['seminar', 'delegations', 'short', 'tutorial', 'slow', 'untimed'] as const
export type TemplateId = (typeof TEMPLATE_IDS)[number]

export type Template = {
  readonly id: TemplateId
  readonly scenarioId: string
  readonly tables: number
  readonly settings: Settings
  readonly hosting: Hosting
}

const SEMINAR_CLOCKS: Settings['clocks'] = { briefingMs: 90 * SECOND, negotiationMs: 6 * MINUTE, revealMs: 90 * SECOND, reactionMs: MINUTE, crisisStepMs: MINUTE, timed: true }
const SEMINAR: Template = {
  id: 'seminar', scenarioId: 'lipsAndTeeth', tables: 1, hosting: FIRST_HOSTING,
  settings: { rounds: 8, clocks: SEMINAR_CLOCKS, botStrength: 'able', press: { public: true, private: true }, spectators: 'public' },
}
const clocked = (clocks: Settings['clocks'], rounds: number): Settings => ({ ...SEMINAR.settings, clocks, rounds })

/** Each is whole: choosing one and a title is enough to open a session. */
export const TEMPLATES: readonly Template[] = [
  SEMINAR,
  { ...SEMINAR, id: 'delegations', hosting: { ...FIRST_HOSTING, seating: 'drawn', seatSize: 4 }, settings: clocked({ ...SEMINAR_CLOCKS, negotiationMs: 8 * MINUTE }, 6) },
  { ...SEMINAR, id: 'short', settings: clocked({ briefingMs: MINUTE, negotiationMs: 4 * MINUTE, revealMs: MINUTE, reactionMs: 45 * SECOND, crisisStepMs: 45 * SECOND, timed: true }, 5) },
  { ...SEMINAR, id: 'tutorial', scenarioId: 'tutorial', settings: clocked({ ...SEMINAR_CLOCKS, negotiationMs: 8 * MINUTE }, 2) },
  { ...SEMINAR, id: 'slow', settings: clocked({ briefingMs: 12 * HOUR, negotiationMs: 48 * HOUR, revealMs: 12 * HOUR, reactionMs: 12 * HOUR, crisisStepMs: 12 * HOUR, timed: true }, 8) },
  { ...SEMINAR, id: 'untimed', settings: clocked({ briefingMs: 0, negotiationMs: 0, revealMs: 0, reactionMs: 0, crisisStepMs: 0, timed: false }, 8) },
]

/** About how long a match will run, with a crisis in every other round. */
export function minutesOf(clocks: Settings['clocks'], rounds: number): number {
  const round = clocks.briefingMs + clocks.negotiationMs + clocks.revealMs + (clocks.reactionMs + clocks.crisisStepMs) / 2
  return Math.round((rounds * round) / MINUTE / 5) * 5
}
