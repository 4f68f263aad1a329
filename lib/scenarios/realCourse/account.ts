import type { OrderAct } from '../../engine/acts.ts'
import { roundOfDay } from '../calendar.ts'
import { RECORD, type Deed } from './record.ts'
import { RECORD_BEGINS } from './referenceId.ts'

/** The deed of the record that an order of the reference match stands for. */
export function accountOf({ round, seat, draft }: Pick<OrderAct, 'round' | 'seat' | 'draft'>): Deed | null {
  return RECORD.find((deed) => 'order' in deed && deed.seat === seat && deed.order === draft.order && (deed.target ?? null) === draft.target
    && roundOfDay(RECORD_BEGINS, deed.date) === round) ?? null
}
