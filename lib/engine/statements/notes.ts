import { ok, refused } from '../../base/result.ts'
import type { StatementAct } from '../acts.ts'
import type { SeatDecider } from '../decision.ts'
import type { EventOf } from '../events.ts'
import type { Knower } from '../knowledge.ts'
import type { MatchState } from '../state.ts'
import { hasClauseInForce } from '../treaties/inForce.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { EVERYONE } from '../knowledge.ts'
import type { Seat } from '../vocabulary.ts'
import type { Note } from './note.ts'

/** K20: only the two that compare know of it. */
export const compareNotes: SeatDecider<'compareNotes'> = ({ state, seat, atMs }, { with: other, about }) => {
  if (!state.settings.press.private) return refused({ code: 'pressClosed' })
  if (other === seat || about === seat || other === about) return refused({ code: 'badNotes' })
  const note: Note = { by: seat, with: other, about, round: state.round, atMs }
  return state.notes.some((one) => isSame(one, note)) ? ok([]) : ok([{ type: 'notesCompared', note }])
}

function isSame(one: Note, other: Note): boolean {
  return one.by === other.by && one.with === other.with && one.about === other.about && one.round === other.round
}

export const addNote = (state: MatchState, { note }: EventOf<'notesCompared'>): MatchState =>
  ({ ...state, notes: [...state.notes, note] })

/** L8: both readers have told each other since it was said, or a public treaty has them consult each other. */
export function isFoundOut({ draft, round, seat }: StatementAct, { notes, treaties }: { readonly notes: readonly Note[]; readonly treaties: readonly Treaty[] }): boolean {
  const [one, other] = draft.readers
  if (one === undefined || other === undefined) return false
  const told = (by: Seat, to: Seat): boolean => notes.some((note) => note.by === by && note.with === to && note.about === seat && note.round > round)
  return (told(one, other) && told(other, one))
    || hasClauseInForce(treaties.filter(({ knownTo }) => knownTo === EVERYONE), 'consultation', [one, other])
}

/** L7: each reader of an ambiguous statement learns of its own reading alone, until the two find out. */
export function readingFor(act: StatementAct, knower: Knower): StatementAct {
  if (act.draft.kind !== 'ambiguous' || act.discoveredInRound !== null || knower === 'truth' || knower === act.seat) return act
  return { ...act, draft: { ...act.draft, about: null, readers: act.draft.readers.filter((reader) => reader === knower) } }
}
