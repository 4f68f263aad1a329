import { useMatch } from '../../client/hooks.ts'
import { useTable } from '../desk/table.tsx'

/** Who writes for this seat instead of me: another of the delegation, or a stand-in. Null where I do, and where nobody sits. */
export type OtherPen = { readonly type: 'member'; readonly name: string; readonly isHere: boolean } | { readonly type: 'standIn' } | null

/** K11, K18: orders are written by who has the pen; the others read along. */
export function useOtherPen(): OtherPen {
  const { view, me } = useTable()
  const names = useMatch((screen) => screen.names)
  const myself = useMatch((screen) => screen.personId)
  const isHost = useMatch((screen) => screen.isHost)
  const here = useMatch((screen) => (me === null ? undefined : screen.presence?.[me].connected)) ?? []
  if (me === null || isHost) return null
  const { control, people, pen } = view.plates[me]
  if (control === 'bot' || control === 'host') return { type: 'standIn' }
  return people.length < 2 || pen === null || pen === myself ? null : { type: 'member', name: names[pen] ?? '', isHere: here.includes(pen) }
}
