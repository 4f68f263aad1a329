import { z } from 'zod'
import type { Scenario } from '../engine/scenario.ts'
import { CHANNELS, CLAUSE_KINDS, GAUGES, LINES, NORMS, RUNGS, SEATS, SEAT_MEASURES, START_MEASURES, DESKS } from '../engine/vocabulary.ts'
import { conductShape, faultsOfConduct, ordersLeantTo } from './conductSchema.ts'

/** Checks a scenario's shape and that whatever it names exists, once, when it is loaded. */

const seat = z.enum(SEATS)
const role = z.union([seat, z.enum(['actor', 'target', 'second', 'allies', 'rivals', 'targetsEnemy', 'targetsLeader'])])
const channel = z.union([z.enum(CHANNELS), z.literal('heaviest')])
const amount = z.union([
  z.number(),
  z.strictObject({ times: z.number(), reliance: z.strictObject({ of: role, on: role, channel }) }),
  z.strictObject({ times: z.number(), power: role }),
])
const bounds = { atLeast: z.number().optional(), atMost: z.number().optional() }
const pair = z.tuple([role, role])

const condition: z.ZodType = z.lazy(() => z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), key: numberKey, ...bounds }),
  z.strictObject({ kind: z.literal('change'), key: numberKey, ...bounds }),
  z.strictObject({ kind: z.literal('seatNumber'), measure: z.enum(SEAT_MEASURES), whose: role, ...bounds }),
  z.strictObject({ kind: z.literal('warmth'), between: pair, ...bounds }),
  z.strictObject({ kind: z.literal('reliance'), of: role, on: role, channel, ...bounds }),
  z.strictObject({ kind: z.literal('hold'), of: seat, over: seat, ...bounds }),
  z.strictObject({ kind: z.literal('clauseInForce'), clause: z.union([z.enum(CLAUSE_KINDS), z.literal('any')]), between: pair }),
  z.strictObject({ kind: z.literal('acts'), order: z.string().optional(), desk: z.enum(DESKS).optional(), actor: role.optional(), target: role.optional(), ...bounds }),
  z.strictObject({ kind: z.literal('exposedDeal'), of: role }),
  z.strictObject({ kind: z.literal('crisisBetween'), seats: z.tuple([seat, seat]), ...bounds }),
  z.strictObject({ kind: z.literal('rank'), measure: z.enum(SEAT_MEASURES), whose: seat, atMost: z.number() }),
  z.strictObject({ kind: z.literal('is'), role, oneOf: z.array(seat) }),
  z.strictObject({ kind: z.literal('both'), roles: pair, oneOf: z.array(seat) }),
  z.strictObject({ kind: z.literal('round'), ...bounds }),
  z.strictObject({ kind: z.literal('all'), of: z.array(condition) }),
  z.strictObject({ kind: z.literal('any'), of: z.array(condition) }),
  z.strictObject({ kind: z.literal('not'), of: condition }),
]))

const when = { when: condition.optional() }
const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), measure: z.enum(SEAT_MEASURES), whose: role, by: amount, ...when }),
  z.strictObject({ kind: z.literal('warmth'), between: pair, by: amount, ...when }),
  z.strictObject({ kind: z.literal('hostility'), between: pair, by: z.number().optional(), atLeast: z.enum(RUNGS).optional(), ...when }),
  z.strictObject({ kind: z.literal('reliance'), of: role, on: role, channel, by: amount, ...when }),
  z.strictObject({ kind: z.literal('gauge'), gauge: z.enum(GAUGES), by: amount, ...when }),
  z.strictObject({ kind: z.literal('flow'), flow: z.enum(['munitions', 'technology']), by: z.number(), ...when }),
  z.strictObject({ kind: z.literal('sanctions'), by: z.union([z.literal(1), z.literal(-1)]), ...when }),
  z.strictObject({ kind: z.literal('pariahPrice'), size: z.number(), ...when }),
  z.strictObject({ kind: z.literal('watch'), rounds: z.int().min(1), ...when }),
  z.strictObject({ kind: z.enum(['exposeDeal', 'ratify', 'denounce', 'publishTreaty', 'snub']), ...when }),
])

/** Pairs are named in seat order, so that each has one key only. */
function isNumberKey(key: string): boolean {
  const [kind = '', one = '', other = '', last = ''] = key.split('.')
  const isSeat = (word: string): boolean => SEATS.some((name) => name === word)
  if (GAUGES.some((name) => name === key)) return true
  if (kind === 'flow') return one === 'munitions' || one === 'technology'
  if (!isSeat(one)) return false
  if (kind === 'share' || SEAT_MEASURES.some((measure) => measure === kind)) return other === ''
  if (!isSeat(other) || one === other) return false
  if (kind === 'reliance') return CHANNELS.some((name) => name === last)
  return kind === 'sanctions' || ((kind === 'warmth' || kind === 'hostility') && one < other)
}
const numberKey = z.string().refine(isNumberKey, 'not the key of a number')

const targetRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.enum(['one', 'two']), among: z.union([z.array(seat).min(1), z.literal('others')]) }),
  z.strictObject({ kind: z.literal('treaty'), status: z.enum(['signed', 'inForce', 'secret']) }),
])
const order = z.strictObject({
  id: z.string().min(1).max(40), desk: z.enum(DESKS).exclude(['statements']), cost: z.number().min(0).max(12),
  visibility: z.enum(['public', 'covert', 'domestic']), cameo: z.string().regex(/^\d{2,4}$/), abroad: z.strictObject({ to: z.literal('kyiv'), cameo: z.string().regex(/^\d{2,4}$/) }).optional(), escalation: z.number().min(-10).max(60),
  norms: z.array(z.enum(NORMS)), actors: z.array(seat).min(1), target: targetRule,
  needs: z.array(z.strictObject({ reason: z.string(), condition })), effects: z.array(effect), oneSided: z.array(effect).optional(),
  mutual: z.literal(true).optional(), onExposure: z.array(effect).optional(), exposureOdds: z.number().min(0).max(1).optional(),
  oncePerMatch: z.literal(true).optional(), alliedResponse: z.literal(true).optional(), applause: z.literal(true).optional(),
  breaks: z.array(z.enum(CLAUSE_KINDS)).optional(), meeting: z.literal(true).optional(), haltsTalks: z.literal(true).optional(), reforms: z.literal(true).optional(),
})
const agenda = z.strictObject({ id: z.string(), seat, kind: z.enum(['public', 'secret']), points: z.number().min(1).max(12), condition })
const worldEvent = z.strictObject({
  id: z.string(), condition: condition.optional(), weight: z.number().min(0), effects: z.array(effect).min(1), injectable: z.boolean(),
  round: z.int().min(1).optional(),
})
const recordedSecret = z.strictObject({
  round: z.int().min(1), seat, order: z.string(),
  learned: z.array(z.strictObject({ round: z.int().min(1), by: z.union([z.array(seat).min(1), z.literal('everyone')]) })),
})
const clause = z.strictObject({ kind: z.enum(CLAUSE_KINDS), obliged: seat.nullable(), about: seat.nullable(), text: z.string() })
const treaty = z.strictObject({
  id: z.string(), title: z.string(), parties: z.array(seat).min(2), clauses: z.array(clause).min(1), term: z.int().nullable(),
  exitNotice: z.int().min(0), secret: z.boolean(), needsRatification: z.boolean(), status: z.enum(['signed', 'inForce']),
  bond: z.number().min(0).max(1), ratifiedBy: z.array(seat),
})
const share = z.number().min(0).max(1)
const seatSpec = z.strictObject({
  line: z.enum(LINES), power: z.number().positive(), voice: z.number().positive(), democracy: z.boolean(), exposureToDisorder: z.number(),
  channelWeights: z.record(z.enum(CHANNELS), share).refine(
    (weights) => Math.abs(Object.values(weights).reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9, 'channel weights must add to 1'),
  stake: z.partialRecord(seat, share),
})

const moves = z.array(z.tuple([numberKey, z.number()]))
const cast = z.strictObject({
  allies: z.array(seat).min(1), sharing: z.tuple([seat, seat]), axis: seat, war: z.strictObject({ by: seat, goodsFrom: seat }),
  flows: z.strictObject({ munitions: z.tuple([seat, seat]), technology: z.tuple([seat, seat]) }), alarmed: z.array(seat),
  buffer: z.strictObject({ of: seat, neighbours: z.array(z.tuple([seat, z.number().positive()])) }),
  regime: z.strictObject({ of: seat, fedBy: z.tuple([seat, seat]), refugeesTo: z.array(seat), borders: z.tuple([seat, seat]), fall: moves }),
})
const threshold = z.strictObject({ id: z.string(), gauge: z.enum(GAUGES), at: z.number().min(0).max(100), seats: z.array(seat), changes: moves })

const scenarioShape = z.strictObject({
  id: z.string().min(1), story: z.string().min(1), version: z.int().min(1), startDate: z.iso.date(), roundsDefault: z.int().min(1).max(24),
  seats: z.record(seat, seatSpec), cast, thresholds: z.array(threshold), start: z.record(numberKey, z.number()),
  startValues: z.array(z.strictObject({
    measure: z.enum(START_MEASURES), of: seat.optional(), with: seat.optional(), amount: z.number().optional(), upTo: z.number().optional(),
    status: z.enum(['sourced', 'derived', 'memory']), source: z.string(),
  })),
  treaties: z.array(treaty), orders: z.array(order).min(1), agendas: z.array(agenda), worldEvents: z.array(worldEvent), secrets: z.array(recordedSecret).optional(), conduct: conductShape.optional(),
  tuning: z.record(z.string(), z.number()), par: z.partialRecord(z.enum(['novice', 'able', 'strong']), z.record(seat, z.array(z.number()))),
})

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

/** Names of orders that conditions speak of, wherever they stand. */
function ordersNamed(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(ordersNamed)
  if (typeof part !== 'object' || part === null) return []
  const own = 'kind' in part && part.kind === 'acts' && 'order' in part && typeof part.order === 'string' ? [part.order] : []
  return [...own, ...Object.values(part).flatMap(ordersNamed)]
}

function faultsOf(scenario: Scenario): readonly string[] {
  const orders = scenario.orders.map((spec) => spec.id)
  const lists = [orders, scenario.agendas.map((spec) => spec.id), scenario.worldEvents.map((spec) => spec.id), scenario.thresholds.map((spec) => spec.id), scenario.treaties.map((spec) => spec.id)]
  const { secrets = [], conduct = { doctrines: {}, plans: [] } } = scenario
  const named = [...ordersNamed([scenario.orders, scenario.agendas, scenario.worldEvents]), ...secrets.map(({ order: id }) => id), ...ordersLeantTo(conduct)]
  const unknown = named.filter((id) => !orders.includes(id))
  const stale = secrets.filter(({ round, learned }) => learned.some((one) => one.round < round || one.round > round + 1))
  const shortDecks = SEATS.filter((name) => {
    const deck = scenario.agendas.filter((spec) => spec.seat === name)
    return !deck.some((spec) => spec.kind === 'public') || deck.filter((spec) => spec.kind === 'secret').length < 2
  })
  return [
    ...lists.flatMap(duplicates).map((id) => `${id} is named twice`),
    ...[...new Set(unknown)].map((id) => `no order is called ${id}`),
    ...stale.map(({ order: id, round }) => `${id} of round ${round} comes to light in its round or the next`),
    ...faultsOfConduct(conduct),
    ...shortDecks.map((name) => `${name} needs a public aim and two secret ones`),
  ]
}

/** The scenario itself if it is sound; throws with every fault named, because a broken scenario is our own mistake. */
export function checkedScenario(scenario: Scenario): Scenario {
  const shape = scenarioShape.safeParse(scenario)
  const faults = shape.success ? faultsOf(scenario) : shape.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (faults.length > 0) throw new Error(`scenario ${scenario.id} is not sound:\n${faults.join('\n')}`)
  return scenario
}
