import { describe, expect, it } from 'vitest'
import type { ReplayNote } from '../../protocol/replayNotes.ts'
import { placed, slidesAround } from './slides.ts'

const note = (noteId: string, rest: Partial<ReplayNote>): ReplayNote => ({
  noteId, kind: 'star', place: null, revision: 0, text: noteId, by: { seat: null, name: 'Host', isHost: true }, isMine: true, mayDrop: true, atMs: 0, ...rest,
})
// Several moments of a resolution end with one entry of the log.
const moments = [{ revision: 2 }, { revision: 5 }, { revision: 9 }, { revision: 9 }, { revision: 9 }]

describe('what was left at moments', () => {
  it('stands where the replay stood, or at what was open when it was marked live, in order', () => {
    const all = placed([note('end', { place: 99 }), note('stage', { place: 3, revision: 9 }), note('live', { revision: 6 }), note('early', { revision: 1 })], moments)
    expect(all.map(({ noteId, at }) => [noteId, at])).toEqual([['early', 0], ['live', 1], ['stage', 3], ['end', 4]])
  })
  it('makes slides: the next, the one before, and which of all this is', () => {
    const slides = [{ at: 1, text: 'a' }, { at: 3, text: 'b' }, { at: 4, text: 'c' }]
    expect(slidesAround(slides, 3)).toEqual({ before: slides[0], after: slides[2], here: [slides[1]], number: 2 })
    expect(slidesAround(slides, 2)).toMatchObject({ before: slides[0], after: slides[1], here: [], number: 0 })
    expect(slidesAround(slides, 0).before).toBeNull()
  })
})
