import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import type { Reader } from './replayReader.ts'

/** A match that goes on from this one holds all its words, so guests only read; the real course of events is everybody's. */
export function mayPlayOn(reader: Reader | null, matchId: string): reader is Reader {
  return reader === 'host' || reader === 'player' || (reader === 'guest' && matchId === REFERENCE_MATCH)
}
