import type { Viewer } from '../../engine/viewShape.ts'
import type { Frame } from '../../protocol/messages.ts'

/** How a match reaches whoever looks at it. */
export type Tell = {
  /** Who is looking now: nobody else's frame is worth making. */
  readonly viewersOf: (matchId: string) => readonly Viewer[]
  readonly shared: (frame: Frame) => void
  readonly own: (viewer: Viewer, frame: Frame) => void
}

export function viewerKey(viewer: Viewer): string {
  return viewer.type === 'seat' ? viewer.seat : viewer.type
}
