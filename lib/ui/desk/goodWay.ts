import type { GoodWay } from '../kit/SignedFigure.tsx'

/** Red and green only where the reader's own numbers or the world's gauges move. */
export function goodWayOf(key: string, me: string | null): GoodWay {
  if (['tension', 'alarm', 'axisLook'].includes(key) || key.startsWith('hostility')) return 'down'
  return me !== null && key.includes(me) && !key.startsWith('reliance') && !key.startsWith('posture') ? 'up' : 'none'
}
