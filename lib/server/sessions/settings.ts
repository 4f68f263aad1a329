import { z } from 'zod'
import { written } from '../../base/written.ts'
import type { Settings } from '../../engine/commands.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import type { SessionRequest } from '../../protocol/hostActs.ts'

export const SCENARIO_ID = 'lipsAndTeeth' as const
const MINUTE = 60_000

export const CLASS_SETTINGS: Settings = {
  rounds: 8,
  clocks: { briefingMs: 2 * MINUTE, negotiationMs: 6 * MINUTE, revealMs: 1.5 * MINUTE, reactionMs: MINUTE, crisisStepMs: 1.5 * MINUTE, timed: true },
  botStrength: 'able',
  press: { public: true, private: true },
  spectators: 'none',
}

/** Alone nobody waits: phases end when the player is ready. */
export const SOLO_SETTINGS: Settings = { ...CLASS_SETTINGS, clocks: { ...CLASS_SETTINGS.clocks, timed: false } }

const displayName = written().transform((name) => name.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()).pipe(z.string().min(1).max(250))

export const soloRequest = z.object({
  /** What may be played alone: the whole course, or the guided first round. */
  scenario: z.enum([SCENARIO_ID, 'tutorial']).optional(),
  seat: z.enum(SEATS).optional(),
  rounds: z.coerce.number().int().min(1).max(12).optional(),
  name: displayName.optional(),
})
export const joinSeatRequest = z.object({
  code: z.string().max(40), name: displayName,
  matchId: z.string().max(64).optional(), seat: z.enum(SEATS).optional(),
  /** "That is me": someone who sits there already asks to be let back in. */
  claim: z.boolean().optional(),
})
export type SoloRequest = z.infer<typeof soloRequest>
export type JoinSeatRequest = z.infer<typeof joinSeatRequest>

export function classSettings(given: SessionRequest['settings']): Settings {
  return { ...CLASS_SETTINGS, ...given, clocks: { ...CLASS_SETTINGS.clocks, ...given?.clocks } }
}
