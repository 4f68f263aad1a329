import type { SeatCommand } from '../engine/commands.ts'
import type { Seat } from '../engine/vocabulary.ts'
import { othersOf, warmthOf, type Sight } from './sight.ts'

const ROUNDS_BACK = 2

/** Capitals whose ambiguous words were meant for this seat, as far as it knows. */
function spokeToMe({ view, seat }: Sight): readonly Seat[] {
  return view.acts.flatMap((act) => (act.type === 'statement' && act.draft.kind === 'ambiguous' && act.discoveredInRound === null
    && act.round >= view.match.round - ROUNDS_BACK && act.draft.readers.includes(seat) ? [act.seat] : []))
}

/** The one that this seat would rather trust than the speaker. */
function confidant(sight: Sight, about: Seat): Seat | null {
  const { view: { numbers }, seat } = sight
  const trusted = othersOf(seat).filter((other) => other !== about && warmthOf(numbers, seat, other) > Math.max(10, warmthOf(numbers, seat, about)))
  return trusted.reduce<Seat | null>((best, other) => (best === null || warmthOf(numbers, seat, other) > warmthOf(numbers, seat, best) ? other : best), null)
}

/** Asks the seat it trusts most what it was told, and answers those it trusts more than the speaker. */
export function commandsOnNotes(sight: Sight): readonly SeatCommand[] {
  const { view, seat } = sight
  if (!view.match.settings.press.private) return []
  const asked = view.notes.filter((note) => note.with === seat && note.round >= view.match.round - 1
    && warmthOf(view.numbers, seat, note.by) > warmthOf(view.numbers, seat, note.about))
  const wanted = [
    ...spokeToMe(sight).map((about) => ({ with: confidant(sight, about), about })),
    ...asked.map((note) => ({ with: note.by, about: note.about })),
  ]
  return wanted.flatMap((one): readonly SeatCommand[] => {
    const done = view.notes.some((note) => note.by === seat && note.with === one.with && note.about === one.about && note.round >= view.match.round - 1)
    return one.with === null || done ? [] : [{ type: 'compareNotes', with: one.with, about: one.about }]
  })
}
