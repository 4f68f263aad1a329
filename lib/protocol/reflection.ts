import { z } from 'zod'
import { written } from '../base/written.ts'
import type { Seat } from '../engine/vocabulary.ts'
import { debriefPlace } from './debrief.ts'

/** The five stages of a debrief, each with what is asked at it; the questions' words are in the wordings. */
export const STAGES = ['reactions', 'happened', 'why', 'lessons', 'application'] as const
export type Stage = (typeof STAGES)[number]
export const PROMPTS = {
  reactions: ['felt', 'surprised'],
  happened: ['told', 'other'],
  why: ['turn', 'promise'],
  lessons: ['again', 'theory'],
  application: ['real', 'advice'],
} as const satisfies Readonly<Record<Stage, readonly string[]>>

export const MOST_CHARACTERS = 8_000
export const MOST_MOMENTS = 12
const answer = z.strictObject({ text: written().max(MOST_CHARACTERS), moments: z.array(debriefPlace).max(MOST_MOMENTS) })
export const answers = z.strictObject({ reactions: answer, happened: answer, why: answer, lessons: answer, application: answer })
export type Answer = z.infer<typeof answer>
export type Answers = z.infer<typeof answers>

export const reflectionRequest = z.strictObject({ answers, handedIn: z.boolean() })
export type ReflectionRequest = z.infer<typeof reflectionRequest>

const NO_ANSWER: Answer = { text: '', moments: [] }
export const NO_ANSWERS: Answers = { reactions: NO_ANSWER, happened: NO_ANSWER, why: NO_ANSWER, lessons: NO_ANSWER, application: NO_ANSWER }

export type KeptReflection = { readonly answers: Answers; readonly savedAtMs: number; readonly handedInAtMs: number | null }
/** A writer reads their own, hosts what was handed in and how many still write. */
export type ReflectionPaper = {
  readonly mine: KeptReflection | null
  readonly mayWrite: boolean
  readonly handedIn: readonly (KeptReflection & { readonly personId: string; readonly name: string; readonly seat: Seat | null })[]
  readonly drafts: number
}
