import { z } from 'zod'
import { CLAUSE_KINDS, SEATS } from '../vocabulary.ts'

export const TONES = ['warm', 'cool', 'cold'] as const
/** Desks whose friendly or unfriendly deeds a capital answers in public. */
export const THANKED_DESKS = ['diplomacy', 'trade', 'arms', 'security'] as const
export const PROTESTED_DESKS = ['diplomacy', 'trade', 'security'] as const
/** Why a treaty is not signed: what it asks, with whom it binds, whose quarrels come with it. */
export const OBJECTIONS = ['burden', 'distrust', 'entrapment'] as const
/** Each thing that a letter may say often has two ways of saying it. */
export const TURNS = [0, 1] as const

const to = z.enum(SEATS)
const turn = z.literal(TURNS)
/** Scenarios bring openings of their own, each by its name. */
const openingName = z.string().regex(/^[a-z]\w{0,39}$/)

/** What a bot says, as data: it does not know its readers' languages, so each reader's screen puts it into words. */
export const letter = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('offer'), to, clause: z.enum(CLAUSE_KINDS), reason: turn, rounds: z.int().min(1).nullable(), secret: z.boolean() }),
  z.strictObject({ type: z.literal('reply'), tone: z.enum(TONES), turn }),
  z.strictObject({ type: z.literal('opening'), of: openingName }),
  z.strictObject({ type: z.literal('thanks'), to, desk: z.enum(THANKED_DESKS), turn }),
  z.strictObject({ type: z.literal('protest'), to, desk: z.enum(PROTESTED_DESKS), turn }),
  z.strictObject({ type: z.literal('solidarity'), to, turn }),
  z.strictObject({ type: z.literal('meeting'), to, turn }),
  z.strictObject({ type: z.literal('refusal'), to, objection: z.enum(OBJECTIONS) }),
  z.strictObject({ type: z.literal('counter'), to, turn }),
])

export type Letter = z.infer<typeof letter>
export type Tone = (typeof TONES)[number]
export type Turn = (typeof TURNS)[number]
export type ThankedDesk = (typeof THANKED_DESKS)[number]
export type ProtestedDesk = (typeof PROTESTED_DESKS)[number]
export type Objection = (typeof OBJECTIONS)[number]

/** What is said to all; the rest is said to one capital alone. */
export type PublicLetter = Extract<Letter, { type: 'opening' | 'thanks' | 'protest' | 'solidarity' }>
export type PrivateLetter = Exclude<Letter, PublicLetter>
