import type { NumberKey, Numbers } from '../numbers.ts'

const GAINS_FADE_ABOVE = 55
const LOSSES_FADE_BELOW = 35

/** R3: gains of stability fade above 55 and losses below 35; an economy far above its start grows at a third. */
export function feltAmount(key: NumberKey, before: number, amount: number, start: Numbers): number {
  if (key.startsWith('stability.')) {
    if (amount > 0 && before > GAINS_FADE_ABOVE) return amount * Math.max(0.2, 1 - (before - GAINS_FADE_ABOVE) / 40)
    if (amount < 0 && before < LOSSES_FADE_BELOW) return amount * Math.max(0.25, before / LOSSES_FADE_BELOW)
    return amount
  }
  if (amount > 0 && key.startsWith('economy.') && before > (start[key] ?? before) + 10) return amount / 3
  return amount
}
