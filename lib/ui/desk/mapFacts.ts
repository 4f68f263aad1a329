import { numberAt, PAIRS, pairKey } from '../../engine/numbers.ts'
import type { Catalogue, OrderSpec } from '../../engine/scenario.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import type { View } from '../../engine/viewShape.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { MapFacts, MapFlow, MapStroke, MapTie, TieKind } from '../map/mapModel.ts'
import { draftOf, isLiving } from '../negotiation/treatyFacts.ts'
import { newsRound, now, recentChange } from './changes.ts'
import type { Words } from './words.ts'

export type MapWords = { readonly orders: Words; readonly known: (text: string) => string; readonly draftTag: (version: number) => string; readonly signedTag: string; readonly flows: Readonly<Record<'munitions' | 'technology', string>> }

type Given = { readonly view: View; readonly me: Seat | null; readonly catalogue: Catalogue; readonly words: MapWords; readonly strokes?: readonly MapStroke[] }

/** What this viewer may see of the map; everything comes from the view, so nothing can leak. */
export function mapFactsOf({ view, me, catalogue, words, strokes }: Given): MapFacts {
  return {
    seats: SEATS.map((seat) => ({
      seat, mine: seat === me, state: view.plates[seat].control === 'open' ? 'absent' : 'filled',
      stability: now(view, `stability.${seat}`), change: recentChange(view, `stability.${seat}`),
      posture: now(view, `posture.${seat}`) || null,
    })),
    ties: view.treaties.filter((treaty) => isLiving(treaty, view.match.round)).flatMap((treaty) => tiesOf(treaty, words)),
    flows: [...standingFlows(view, catalogue, words), ...tradeFlows(view, catalogue, words)],
    hostilities: PAIRS.map((between) => ({ between, level: numberAt(view.numbers, pairKey('hostility', ...between)) })).filter(({ level }) => level > 0),
    warmths: PAIRS.map((between) => ({ between, warmth: numberAt(view.numbers, pairKey('warmth', ...between)) })),
    strokes,
  }
}

function tiesOf(treaty: Treaty, words: MapWords): readonly MapTie[] {
  const { parties, title } = draftOf(treaty)
  const kind = tieKind(treaty)
  const tag = treaty.status === 'proposed' ? words.draftTag(treaty.versions.length) : treaty.status === 'signed' ? words.signedTag : undefined
  const pairs = PAIRS.filter(([one, other]) => parties.includes(one) && parties.includes(other))
  return pairs.map((between) => ({ id: `${treaty.id}.${between.join('.')}`, between, kind, title: words.known(title), tag }))
}

function tieKind(treaty: Treaty): TieKind {
  if (treaty.status === 'proposed' || treaty.status === 'signed') return 'draft'
  if (!draftOf(treaty).clauses.some((clause) => clause.kind === 'defence')) return 'consultation'
  return treaty.bond < 0.75 ? 'unspoken' : 'defence'
}

function standingFlows(view: View, { cast }: Catalogue, words: MapWords): readonly MapFlow[] {
  return (['munitions', 'technology'] as const).filter((id) => now(view, `flow.${id}`) > 0)
    .map((id) => ({ id, from: cast.flows[id][0], to: cast.flows[id][1], label: words.flows[id], odds: null }))
}

function sendsGoods(spec: OrderSpec): boolean {
  return spec.effects.some((effect) => effect.kind === 'seat' && effect.measure === 'economy' && effect.whose === 'target' && typeof effect.by === 'number' && effect.by > 0)
}

/** Goods that were sent in the news' round. */
function tradeFlows(view: View, catalogue: Catalogue, words: MapWords): readonly MapFlow[] {
  const trade = new Set(catalogue.orders.filter((spec) => spec.desk === 'trade' && sendsGoods(spec)).map((spec) => spec.id))
  return view.acts.flatMap((act) => {
    if (act.type !== 'order' || act.round !== newsRound(view) || act.outcome !== 'done') return []
    const { target, order } = act.draft
    return target === null || !trade.has(order) ? [] : [{ id: act.id, from: act.seat, to: target, label: words.orders(order).toLowerCase(), odds: null }]
  })
}
