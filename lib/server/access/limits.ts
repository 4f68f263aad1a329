import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Tight for one person, generous for one address: a whole class shares one. */
const BUDGETS = {
  command: { points: 120, duration: 10 },
  ask: { points: 60, duration: 10 },
  /** A host leafs through a replay with a key held down. */
  lead: { points: 400, duration: 10 },
  typing: { points: 40, duration: 10 },
  connect: { points: 600, duration: 60 },
  takeSeat: { points: 600, duration: 60 },
  /** Replays and wordings: one screen asks for several, a whole class at once. */
  read: { points: 3_000, duration: 60 },
  otherwise: { points: 240, duration: 60 },
  lookIn: { points: 2_400, duration: 60 },
  solo: { points: 60, duration: 60 },
  /** By name and address: who guesses shuts out nobody but themselves. */
  signIn: { points: 20, duration: 300 },
  /** Each try costs a reckoning that is meant to be slow. */
  signInFrom: { points: 120, duration: 300 },
  /** Remarks and reflections: a whole class writes at once, and each pause of a pen keeps the draft. */
  writing: { points: 3_000, duration: 60 },
  manage: { points: 120, duration: 60 },
} as const
export type Budget = keyof typeof BUDGETS

export type Limits = { readonly take: (budget: Budget, whose: string) => Promise<boolean> }

export function limitsOf(factor: number): Limits {
  const makers = Object.entries(BUDGETS).map(([name, { points, duration }]) =>
    [name, new RateLimiterMemory({ keyPrefix: name, points: Math.ceil(points * factor), duration })] as const)
  const limiters = new Map<string, RateLimiterMemory>(makers)
  return {
    take: async (budget, whose) => {
      try {
        await limiters.get(budget)?.consume(whose)
        return true
      } catch {
        return false
      }
    },
  }
}
