import type { ReplayNote } from '../../protocol/replayNotes.ts'

/** Something left at a moment, by the moment's place in the film. */
export type Placed = ReplayNote & { readonly at: number }
/** A starred moment. */
export type Slide = Pick<Placed, 'at' | 'text'>

/** What was marked while the match was played belongs to what was open then. */
export function placed(notes: readonly ReplayNote[], moments: readonly { readonly revision: number }[]): readonly Placed[] {
  const last = moments.length - 1
  const atRevision = (revision: number) => Math.max(0, moments.findLastIndex((moment) => moment.revision <= revision))
  return notes.map((note) => ({ ...note, at: note.place === null ? atRevision(note.revision) : Math.min(note.place, last) })).sort((one, other) => one.at - other.at || one.atMs - other.atMs)
}

/** The slides around a moment, and which of all it is; `number` is 0 between two. */
export function slidesAround<One extends Slide>(slides: readonly One[], at: number): { readonly before: One | null; readonly after: One | null; readonly here: readonly One[]; readonly number: number } {
  return {
    before: slides.findLast((slide) => slide.at < at) ?? null, after: slides.find((slide) => slide.at > at) ?? null,
    here: slides.filter((slide) => slide.at === at), number: slides.findIndex((slide) => slide.at === at) + 1,
  }
}
