import type { Interval } from './intervals.ts'

/** One thing that must hold of bot-played matches: its figure with an interval of 95 %, and the limit. */
export type Gate = { readonly name: string; readonly value: number; readonly interval: Interval; readonly limit: string; readonly holds: boolean }

type Limits = { readonly least?: number; readonly most?: number }

function wordsOf({ least, most }: Limits): string {
  if (least !== undefined && most !== undefined) return `${least} to ${most}`
  return least === undefined ? `at most ${most}` : `at least ${least}`
}

export function gate(name: string, figure: { readonly value: number; readonly interval: Interval }, limits: Limits): Gate {
  const { value, interval } = figure
  const holds = value >= (limits.least ?? Number.NEGATIVE_INFINITY) && value <= (limits.most ?? Number.POSITIVE_INFINITY)
  return { name, value, interval, limit: wordsOf(limits), holds }
}
