import type { Seat } from '../engine/vocabulary.ts'

/** What a capital is told before the match. `secret` may reach only people of its own seat, and the host. */
export type Brief = {
  readonly public: {
    readonly role: string
    readonly interests: readonly string[]
    readonly means: readonly string[]
  }
  readonly secret: {
    readonly letter: string
    readonly fears: readonly string[]
    readonly advice: readonly string[]
  }
}

/** `source` is null where a line is from general knowledge of the public record. */
export type Fact = { readonly text: string; readonly source: string | null }

/** What somebody at a table may read: what everyone may, and the brief of their own seat. */
export type Reading = {
  /** Whose brief it is; null for whoever sits in no seat. */
  readonly of: Seat | null
  /** Null for whoever sits in no seat. */
  readonly brief: Brief | null
  readonly storySoFar: readonly string[]
  readonly storySources: readonly string[]
  readonly dossiers: Readonly<Partial<Record<Seat, readonly Fact[]>>>
}

export const NO_READING: Reading = { of: null, brief: null, storySoFar: [], storySources: [], dossiers: {} }

export type Texts = {
  readonly title: string
  /** Paragraphs: what has happened until the match begins. */
  readonly storySoFar: readonly string[]
  readonly briefs: Readonly<Record<Seat, Brief>>
  /** `dossiers[seat]`: what everyone may read about a capital. */
  readonly dossiers: Readonly<Record<Seat, readonly string[]>>
}
