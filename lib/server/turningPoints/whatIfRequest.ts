import { z } from 'zod'
import { draft } from '../../engine/commands.ts'
import { SEATS } from '../../engine/vocabulary.ts'

export const whatIfRequest = z.strictObject({
  round: z.int().min(1).max(24),
  seat: z.enum(SEATS),
  draft: draft.nullable(),
  papers: z.array(z.strictObject({ treatyId: z.string().min(1).max(64), signed: z.boolean() })).max(24),
})
export type WhatIfRequest = z.infer<typeof whatIfRequest>
