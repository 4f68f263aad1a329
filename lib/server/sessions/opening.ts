import type { MatchState } from '../../engine/state.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'

/** A phase of a session's match that has just opened. */
export type Opening = { readonly prisma: PrismaClient; readonly match: LiveMatch; readonly sessionId: string; readonly state: MatchState }
