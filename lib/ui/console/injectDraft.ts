import type { Seat } from '../../engine/vocabulary.ts'
import { GAUGES, SEATS } from '../../engine/vocabulary.ts'

/** The closed set of what a host's own inject may move. */
export const INJECT_KINDS = ['economy', 'stability', 'credibility', 'capital', 'warmth', 'tension', 'alarm', 'axisLook'] as const
export type InjectKind = (typeof INJECT_KINDS)[number]
export const MOST_EFFECTS = 12
export const MOST_BY = 20

export type EffectLine = { readonly id: string; readonly kind: InjectKind; readonly seat: Seat; readonly other: Seat; readonly by: number }
export type InjectDraft = { readonly worldEventId: string | null; readonly text: string; readonly lines: readonly EffectLine[] }
export const EMPTY_INJECT: InjectDraft = { worldEventId: null, text: '', lines: [] }

/** As the rules take it. */
export function effectOf({ kind, seat, other, by }: EffectLine): object {
  const gauge = GAUGES.find((name) => name === kind)
  if (gauge !== undefined) return { kind: 'gauge', gauge, by }
  if (kind === 'warmth') return { kind: 'warmth', between: [seat, other], by }
  return { kind: 'seat', measure: kind, whose: seat, by }
}

/** A kept inject read back; what is not of this form is left out. */
export function lineFrom(effect: unknown, id: string): readonly EffectLine[] {
  const fields: Readonly<Record<string, unknown>> = typeof effect === 'object' && effect !== null ? { ...effect } : {}
  const [first, second] = Array.isArray(fields.between) ? fields.between : [fields.whose, null]
  const seat = SEATS.find((one) => one === first) ?? 'beijing'
  const other = SEATS.find((one) => one === second) ?? 'moscow'
  const kind = INJECT_KINDS.find((one) => one === (fields.kind === 'gauge' ? fields.gauge : fields.kind === 'warmth' ? 'warmth' : fields.measure))
  return kind === undefined || typeof fields.by !== 'number' ? [] : [{ id, kind, seat, other, by: fields.by }]
}

export function isWhole({ worldEventId, text, lines }: InjectDraft): boolean {
  return (worldEventId !== null || text.trim() !== '') && lines.every(({ kind, seat, other, by }) => Number.isFinite(by) && by !== 0 && Math.abs(by) <= MOST_BY && (kind !== 'warmth' || seat !== other))
}
