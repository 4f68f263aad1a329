import type { BotStrength } from '../engine/vocabulary.ts'

/** How far habit may lead a bot away from what it reckons, and how much it reckons: the knob of difficulty. */
export type Skill = {
  /** Weight of habit and plan against reckoned points. */
  readonly anchor: number
  /** Spread of chance, in points. */
  readonly noise: number
  /** Orders of its own that it weighs, the likeliest by habit. */
  readonly orders: number
  /** Packages of its own that it compares. */
  readonly packages: number
  /** Rounds of regret matching. */
  readonly rounds: number
}
/** `quick` weighs its own orders and nobody's answer to them: for continuations played by the thousand, not for a table. */
export type BotSkill = BotStrength | 'quick'
export const SKILLS: Readonly<Record<BotSkill, Skill>> = {
  quick: { anchor: 2.2, noise: 1.6, orders: 8, packages: 1, rounds: 0 },
  novice: { anchor: 2.2, noise: 1.6, orders: 14, packages: 2, rounds: 2 },
  able: { anchor: 1.2, noise: 0.5, orders: 24, packages: 5, rounds: 6 },
  strong: { anchor: 0.8, noise: 0.25, orders: 40, packages: 8, rounds: 12 },
}
