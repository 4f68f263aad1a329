import type { Settings } from '../../engine/commands.ts'

export type HostedSession = {
  readonly sessionId: string
  readonly title: string
  readonly code: string
  readonly createdAtMs: number
  readonly archived: boolean
  readonly tables: number
}

export type NewSession = {
  readonly title: string
  readonly tables: number
  readonly settings: Settings
}

export const PACES = ['short', 'seminar', 'slow', 'untimed'] as const
export type Pace = (typeof PACES)[number]

const SECOND = 1_000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

/** Templates of clocks: ready to play, to be changed in a match by pausing and extending. */
export const CLOCKS: Readonly<Record<Pace, Settings['clocks']>> = {
  short: { briefingMs: 3 * MINUTE, negotiationMs: 4 * MINUTE, revealMs: MINUTE, reactionMs: 45 * SECOND, crisisStepMs: 45 * SECOND, timed: true },
  seminar: { briefingMs: 6 * MINUTE, negotiationMs: 7 * MINUTE, revealMs: 2 * MINUTE, reactionMs: 75 * SECOND, crisisStepMs: MINUTE, timed: true },
  slow: { briefingMs: DAY, negotiationMs: DAY - 3 * 60 * MINUTE, revealMs: 60 * MINUTE, reactionMs: 2 * 60 * MINUTE, crisisStepMs: 2 * 60 * MINUTE, timed: true },
  untimed: { briefingMs: 0, negotiationMs: 0, revealMs: 0, reactionMs: 0, crisisStepMs: 0, timed: false },
}

/** About how long a match will run, one crisis every other round counted in. */
export function minutesOf(clocks: Settings['clocks'], rounds: number): number {
  const round = clocks.negotiationMs + clocks.revealMs + clocks.reactionMs + clocks.crisisStepMs
  return Math.round((clocks.briefingMs + rounds * round) / MINUTE / 5) * 5
}

/** null when done, else why not. */
export type HostAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }
