import type { ReplayFilm } from '../../protocol/replay.ts'
import type { View } from '../../engine/viewShape.ts'
import type { Seat } from '../../engine/vocabulary.ts'

/** One point of a finished match, as the lens shows it. */
export type Moment = { readonly round: number; readonly label: string; readonly view: View }
export type ReplayAnswer = { readonly title: string; readonly reader: ReplayFilm['reader']; readonly moments: readonly Moment[] }
export type Lens = 'whole' | Seat
