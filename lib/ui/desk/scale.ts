import type { NumberKey } from '../../engine/numbers.ts'

/** Shares are told in per cent. */
export const scaleOf = (key: NumberKey): number => (key.startsWith('share.') ? 100 : 1)
