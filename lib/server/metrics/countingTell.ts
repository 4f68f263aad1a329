import type { Tell } from '../matches/tell.ts'
import type { Metrics } from './metrics.ts'

export function countingTell(tell: Tell, { frames }: Pick<Metrics, 'frames'>): Tell {
  return {
    viewersOf: tell.viewersOf,
    shared: (frame) => {
      frames.inc({ channel: 'shared' })
      tell.shared(frame)
    },
    own: (viewer, frame) => {
      frames.inc({ channel: 'own' })
      tell.own(viewer, frame)
    },
  }
}
