import { z } from 'zod'
import { SEATS } from '../engine/vocabulary.ts'

/** The host leads everyone's screen through a replay. */

const matchId = z.string().min(1).max(64)
/** A moment by its place in the film, through a lens; what the lens shows, and what stands beside it, as in the address of a replay. */
export const debriefPlace = z.strictObject({
  at: z.int().min(0).max(9_999), lens: z.union([z.enum(SEATS), z.literal('whole')]),
  shows: z.enum(['knew', 'forecast']).optional(), beside: z.string().regex(/^[\w.-]{1,80}$/).optional(),
})
export const followRequest = z.strictObject({ matchId })
/** Null: everyone is on their own again. */
export const leadRequest = z.strictObject({ matchId, place: debriefPlace.nullable() })

export type DebriefPlace = z.infer<typeof debriefPlace>
export type FollowRequest = z.infer<typeof followRequest>
export type LeadRequest = z.infer<typeof leadRequest>
