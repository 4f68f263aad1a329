import { z } from 'zod'
import { CLAUSE_KINDS, SEATS } from '../vocabulary.ts'

export const TONES = ['warm', 'cool', 'cold'] as const
/** Each thing that a letter may say has this many ways of saying it. */
export const TURNS = 2

const turn = z.int().min(0).max(TURNS - 1)

/** What a bot says, as data: it does not know its readers' languages, so each reader's screen puts it into words. */
export const letter = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('offer'), to: z.enum(SEATS), clause: z.enum(CLAUSE_KINDS), reason: turn,
    rounds: z.int().min(1).nullable(), secret: z.boolean(),
  }),
  z.strictObject({ type: z.literal('reply'), tone: z.enum(TONES), turn }),
])

export type Letter = z.infer<typeof letter>
export type Tone = (typeof TONES)[number]
