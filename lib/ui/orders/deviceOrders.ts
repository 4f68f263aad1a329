import type { Draft, OrderDraft } from '../../engine/commands.ts'
import type { Catalogue } from '../../engine/scenario.ts'
import { keepDraft, readDraft } from '../../client/deviceDraft.ts'
import { orderSpec } from '../desk/table.tsx'

/** Orders as they are being written, kept on the device until the server has them. */
export type OwnDraft = { readonly round: number; readonly draft: Draft }

export function orderIsAimed(catalogue: Catalogue, order: OrderDraft): boolean {
  const kind = orderSpec(catalogue, order.order)?.target.kind
  if (kind === 'treaty') return order.treatyId !== null
  return kind === 'two' ? order.target !== null && order.second !== null : kind !== 'one' || order.target !== null
}

/** What of a draft can be kept already: an order that was just picked still wants its target. */
export function aimedPart(catalogue: Catalogue, draft: Draft): Draft {
  return { ...draft, orders: slotsOf(draft).map((order) => (order !== null && orderIsAimed(catalogue, order) ? order : null)) }
}

export function slotsOf(draft: Draft): readonly (OrderDraft | null)[] {
  return [0, 1, 2].map((slot) => draft.orders[slot] ?? null)
}

/** Whether the server has all of it. */
export function isKept(own: Draft, stored: Draft): boolean {
  const asText = (draft: Draft) => JSON.stringify([slotsOf(draft).map((order) => order && [order.order, order.target, order.second, order.treatyId]), draft.statement && Object.entries(draft.statement).sort()])
  return asText(own) === asText(stored)
}

const nameOf = (matchId: string) => `${matchId}.orders`

export function keepOnDevice(matchId: string, own: OwnDraft | null): void {
  keepDraft(nameOf(matchId), own === null ? '' : JSON.stringify(own))
}

/** Null where there is nothing, it is of another round, or it is not a draft. */
export function foundOnDevice(matchId: string, round: number): OwnDraft | null {
  try {
    const read: unknown = JSON.parse(readDraft(nameOf(matchId)) || 'null')
    return isOwnDraft(read) && read.round === round ? read : null
  } catch {
    return null
  }
}

function isOwnDraft(value: unknown): value is OwnDraft {
  if (typeof value !== 'object' || value === null) return false
  const { round, draft }: Partial<Record<keyof OwnDraft, unknown>> = value
  if (typeof round !== 'number' || typeof draft !== 'object' || draft === null) return false
  const { orders, statement }: Partial<Record<keyof Draft, unknown>> = draft
  return Array.isArray(orders) && orders.every((order: unknown) => order === null || (typeof order === 'object' && order !== null && 'order' in order)) && (statement === null || typeof statement === 'object')
}
