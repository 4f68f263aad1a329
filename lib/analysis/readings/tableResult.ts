import type { AcrossTables } from './acrossTables.ts'
import type { Seat } from '../../engine/vocabulary.ts'

/** What one finished table came to, without a name: to lay beside the others of its session. */
export type TableResult = {
  readonly matchId: string
  readonly tableNumber: number
  /** Change of stability plus influence once a round was over. */
  readonly rounds: readonly { readonly round: number; readonly change: Readonly<Record<Seat, number>> }[]
  readonly end: 'finished' | 'war' | 'endedByHost'
  readonly results: AcrossTables
}
