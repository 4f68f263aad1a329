import { z } from 'zod'
import { ok, refused } from '../../base/result.ts'
import type { Decider } from '../decision.ts'
import type { Effect } from '../scenario.ts'
import { GAUGES, SEATS } from '../vocabulary.ts'
import { entriesOfEffects } from '../resolve/entriesOfEffects.ts'

/** P10: an author's inject may move these numbers, each by 20 at most. */
const by = z.number().min(-20).max(20)
const seat = z.enum(SEATS)
const injectEffects = z.array(z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), measure: z.enum(['stability', 'economy', 'credibility', 'capital']), whose: seat, by }),
  z.strictObject({ kind: z.literal('warmth'), between: z.tuple([seat, seat]), by }),
  z.strictObject({ kind: z.literal('gauge'), gauge: z.enum(GAUGES), by }),
])).max(12)

export const releaseInject: Decider<'releaseInject'> = ({ scenario, state }, command) => {
  if (state.phase === 'lobby') return refused({ code: 'wrongPhase' })
  if (state.phase === 'debrief') return refused({ code: 'matchEnded' })
  const { injectId, worldEventId, text } = command
  const prepared = scenario.worldEvents.find(({ id, injectable }) => id === worldEventId && injectable)
  if (worldEventId !== null && prepared === undefined) return refused({ code: 'badInject' })
  const parsed = injectEffects.safeParse(command.effects)
  if (!parsed.success || (text.trim() === '' && prepared === undefined)) return refused({ code: 'badInject' })
  const effects: readonly Effect[] = [...(prepared?.effects ?? []), ...parsed.data]
  const entries = entriesOfEffects(scenario, state, { effects, cause: { type: 'inject', id: injectId }, rule: 'P10', stage: 'inject' })
  return ok([{ type: 'injectReleased', injectId, worldEventId, text, round: state.round, entries }])
}
