import { z } from 'zod'
import { SEATS } from '../engine/vocabulary.ts'

/** The host leads everyone's screen through a replay. */

const matchId = z.string().min(1).max(64)
/** A moment by its place in the film, through a lens; what the lens shows, and what stands beside it, as in the address of a replay. */
export const debriefPlace = z.strictObject({
  at: z.int().min(0).max(9_999), lens: z.union([z.enum(SEATS), z.literal('whole')]),
  shows: z.enum(['knew', 'forecast']).optional(), beside: z.string().regex(/^[\w.-]{1,80}$/).optional(),
})
/** How far the host takes a class along: every table to this moment of its own match, or every table to this one. */
export const REACHES = ['own', 'this'] as const
const moment = { round: z.int().min(0).max(99), label: z.string().regex(/^\w{1,40}$/) }
/** Which table the class is led from; the moment by its name, since each match has a film of its own. */
const across = z.strictObject({ reach: z.enum(REACHES), matchId, ...moment })
export const ledPlace = debriefPlace.extend({ across: across.optional() })
export const followRequest = z.strictObject({ matchId })
/** Null: everyone is on their own again. Without `across` this table alone is led. */
export const leadRequest = z.strictObject({ matchId, place: debriefPlace.nullable(), across: z.strictObject({ reach: z.enum(REACHES), ...moment }).optional() })

export type DebriefPlace = z.infer<typeof debriefPlace>
export type LedPlace = z.infer<typeof ledPlace>
export type Reach = (typeof REACHES)[number]
export type FollowRequest = z.infer<typeof followRequest>
export type LeadRequest = z.infer<typeof leadRequest>
