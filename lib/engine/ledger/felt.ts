import type { Trait } from './held.ts'

const GAINS_FADE_ABOVE = 55
const LOSSES_FADE_BELOW = 35

/** R3: gains of stability fade above 55 and losses below 35; an economy far above its start grows at a third. */
export function feltAmount(felt: Trait['felt'], amount: number, at: { readonly before: number; readonly start: number }): number {
  if (felt === null) return amount
  const { before, start } = at
  if (felt === 'economy') return amount > 0 && before > start + 10 ? amount / 3 : amount
  if (amount > 0 && before > GAINS_FADE_ABOVE) return amount * Math.max(0.2, 1 - (before - GAINS_FADE_ABOVE) / 40)
  if (amount < 0 && before < LOSSES_FADE_BELOW) return amount * Math.max(0.25, before / LOSSES_FADE_BELOW)
  return amount
}
