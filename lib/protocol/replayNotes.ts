import { z } from 'zod'
import { written } from '../base/written.ts'
import type { Seat } from '../engine/vocabulary.ts'

/** What readers leave at a moment of a match. A star makes a slide of it, a note is for its author, a remark for all who read the match. */
export const NOTE_KINDS = ['star', 'note', 'remark'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** A moment by its place in the film, and by the entry of the log that it ends with. */
export const noteRequest = z.strictObject({
  kind: z.enum(NOTE_KINDS), place: z.int().min(0).max(9_999), revision: z.int().min(0), text: written().trim().max(2_000),
}).refine(({ kind, text }) => kind === 'star' || text !== '')
export type NoteRequest = z.infer<typeof noteRequest>

export type ReplayNote = {
  readonly noteId: string
  readonly kind: NoteKind
  /** Null where it was marked while the match was played: it belongs to the moment that was open at this revision. */
  readonly place: number | null
  readonly revision: number
  readonly text: string
  /** Who wrote it; the seat is null for hosts and onlookers, the name empty once erased. */
  readonly by: { readonly seat: Seat | null; readonly name: string; readonly isHost: boolean }
  readonly isMine: boolean
  readonly mayDrop: boolean
  readonly atMs: number
}
