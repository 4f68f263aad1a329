import { useOtherPen } from '../orders/useOtherPen.ts'
import { useSend } from '../desk/useSend.ts'
import { useTable } from '../desk/table.tsx'

/** K21: the pen's holder ends the reading for the seat, everyone else of it only for themselves. */
export function useReadingEnd(onDone: () => void) {
  const { view, me } = useTable()
  const otherPen = useOtherPen()
  const { ask, refusal, busy } = useSend()
  const isShared = me !== null && view.plates[me].people.length > 1
  const done = async () => {
    if (me === null || otherPen !== null || view.plates[me].hasRead || (await ask({ type: 'markRead' }))) onDone()
  }
  return { done, refusal, busy, whose: otherPen !== null ? 'others' : isShared ? 'shared' : 'mine' } as const
}
