import { z } from 'zod'
import type { Conduct } from '../engine/doctrine.ts'
import { CLAUSE_KINDS, DESKS, SEATS } from '../engine/vocabulary.ts'

/** The shape of how bots play, and what in it names nothing. */

const seat = z.enum(SEATS)
const desk = z.enum(DESKS).exclude(['statements'])
const leaning = z.number().min(-3).max(3)
const towards = z.partialRecord(seat, z.number().min(-1).max(1))
const orders = z.record(z.string(), leaning)

const doctrine = z.strictObject({
  listensTo: z.array(seat), towards, desks: z.record(desk, leaning), orders, clauses: z.partialRecord(z.enum(CLAUSE_KINDS), leaning),
  nerve: z.number().min(0).max(1), quiet: z.number().min(0).max(3),
  opening: z.strictObject({ name: z.string().regex(/^[a-z]\w{0,39}$/), text: z.string().min(1).max(300) }).nullable(),
}).partial()
const plan = z.strictObject({
  id: z.string().min(1), seats: z.array(seat).min(1).optional(), weight: z.number().min(0), desks: z.partialRecord(desk, leaning).optional(), orders: orders.optional(),
  towards: towards.optional(), shuns: z.array(seat).min(1).optional(), nerve: leaning.optional(),
})
export const conductShape = z.strictObject({ doctrines: z.partialRecord(seat, doctrine), plans: z.array(plan) })

export function ordersLeantTo({ doctrines, plans }: Conduct): readonly string[] {
  return [...Object.values(doctrines), ...plans].flatMap(({ orders: leanings = {} }) => Object.keys(leanings))
}

/** A capital neither courts, shuns nor obeys itself, and somebody can draw a plan that is to be drawn. */
export function faultsOfConduct({ doctrines, plans }: Conduct): readonly string[] {
  const ids = plans.map(({ id }) => id)
  const selfish = SEATS.filter((one) => doctrines[one]?.listensTo?.includes(one) === true || doctrines[one]?.towards?.[one] !== undefined)
  const undrawable = SEATS.filter((one) => plans.length > 0 && !plans.some(({ weight, seats }) => weight > 0 && (seats?.includes(one) ?? true)))
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the plan ${id} is named twice`),
    ...selfish.map((one) => `the doctrine of ${one} names ${one} itself`),
    ...undrawable.map((one) => `${one} has no plan to draw`),
  ]
}
