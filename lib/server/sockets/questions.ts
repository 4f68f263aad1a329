import type { z } from 'zod'
import { followRequest, leadRequest } from '../../protocol/debrief.ts'
import { joinRequest, watchRequest, type Refusal } from '../../protocol/messages.ts'
import type { Budget } from '../access/limits.ts'
import type { Answerer, AnswerTo, Asking, Question, RequestOf } from './asking.ts'
import { followDebrief, leadDebrief } from './debrief.ts'
import { joinTable } from './join.ts'
import { watchSession } from './watch.ts'

type Entry<Q extends Question> = { readonly schema: z.ZodType<RequestOf<Q>>; readonly budget: Budget; readonly answer: Answerer<Q> }

const QUESTIONS: { readonly [Q in Question]: Entry<Q> } = {
  join: { schema: joinRequest, budget: 'ask', answer: joinTable },
  watchSession: { schema: watchRequest, budget: 'ask', answer: watchSession },
  followDebrief: { schema: followRequest, budget: 'ask', answer: followDebrief },
  leadDebrief: { schema: leadRequest, budget: 'lead', answer: leadDebrief },
}

/** Well-formed, not too often, and answered whatever happens; who may ask is each answerer's to see. */
export async function answerTo<Q extends Question>(question: Q, { socket, parts, request }: Asking<unknown>): Promise<AnswerTo<Q> | { readonly ok: false; readonly refusal: Refusal }> {
  const { schema, budget, answer }: Entry<Q> = QUESTIONS[question]
  const read = schema.safeParse(request)
  if (!read.success) return { ok: false, refusal: 'malformed' }
  try {
    return await parts.limits.take(budget, socket.id) ? await answer({ socket, parts, request: read.data }) : { ok: false, refusal: 'tooMany' }
  } catch (error) {
    parts.logger.error({ err: error, question }, 'question failed')
    return { ok: false, refusal: 'failed' }
  }
}
