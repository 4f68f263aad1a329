import { expect, it } from 'vitest'
import { SEATS } from '../../engine/vocabulary.ts'
import type { MapFacts } from '../map/mapModel.ts'
import { focusOf } from './revealFocus.ts'

const facts: MapFacts = {
  seats: SEATS.map((seat) => ({ seat, state: 'filled', mine: false, stability: 50, change: 0, posture: 1 })),
  ties: [{ id: 'draft', between: ['seoul', 'tokyo'], kind: 'draft', title: 'Talks', tag: 'draft, v3' }],
  flows: [], hostilities: [],
}
const namedIn = (focused: MapFacts) => focused.seats.filter(({ wordless }) => !wordless).map(({ seat }) => seat)

it('a small map names whom a step concerns, and draws nothing but the step', () => {
  const { facts: focused, layers } = focusOf({ ...facts, strokes: [{ id: 'a', from: 'moscow', to: 'washington' }, { id: 'b', from: 'tokyo', to: null }] })
  expect([namedIn(focused), layers]).toEqual([['moscow', 'tokyo', 'washington'], []])
})

it('where a step draws nothing, all are named, with their treaties and without tags', () => {
  const { facts: focused, layers } = focusOf({ ...facts, strokes: [] })
  expect([namedIn(focused), layers, focused.ties.map(({ tag }) => tag)]).toEqual([SEATS, ['treaties'], [undefined]])
})
