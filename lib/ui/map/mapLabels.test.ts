import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableOf } from '../../base/mapTable.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { distanceTo, frameOf, type Box, type Point } from './mapFrame.ts'
import { linesOf, textWidth, type Side } from './mapLabels.ts'
import { FIRST_LAYERS, type MapFacts } from './mapModel.ts'
import { layoutOf } from './mapRoutes.ts'

const facts: MapFacts = {
  seats: SEATS.map((seat) => ({ seat, state: 'filled', mine: false, stability: 50, change: 0, posture: 1 })),
  ties: [
    { id: 'signed', between: ['moscow', 'pyongyang'], kind: 'draft', title: 'Partnership', tag: 'signed' },
    { id: 'old', between: ['beijing', 'pyongyang'], kind: 'unspoken', title: 'Friendship' },
    { id: 'draft', between: ['seoul', 'tokyo'], kind: 'draft', title: 'Talks', tag: 'draft, v3' },
  ],
  flows: [
    { id: 'munitions', from: 'pyongyang', to: 'moscow', label: 'munitions', odds: null },
    { id: 'cooperation', from: 'beijing', to: 'moscow', label: 'economic cooperation', odds: null },
    { id: 'aid', from: 'beijing', to: 'pyongyang', label: 'food and energy aid', odds: null },
  ],
  hostilities: [{ between: ['pyongyang', 'seoul'], level: 1 }, { between: ['pyongyang', 'washington'], level: 2 }, { between: ['pyongyang', 'tokyo'], level: 1 }],
}
const names = tableOf(SEATS, (seat) => seat)
const SIZES = [{ width: 692, height: 390 }, { width: 720, height: 860 }, { width: 1030, height: 480 }]

function boxOf([x, y]: readonly [number, number], text: string): Box {
  const width = textWidth(text, 11)
  return { x: x - width / 2, y: y - 8, width, height: 16 }
}

function overlaps(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}

function shared(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, across) * Math.max(0, down)
}

/** Of the name alone, without what stands under it. */
function nameBox([x, y]: Point, name: string, { dx, dy, anchor }: Side): Box {
  const width = textWidth(name, 13)
  return { x: x + dx - (anchor === 'end' ? width : 0), y: y + dy - 12, width, height: 14 }
}

describe('words on the map', () => {
  it.each(SIZES)('keep clear of each other and of both insets at $width x $height', (size) => {
    const frame = frameOf(size)
    const { labels } = layoutOf({ frame, facts, layers: FIRST_LAYERS, names, flowLabel: (flow) => flow.label })
    const boxes = [...labels].map(([id, at]) => ({ id, box: boxOf(at, facts.flows.find((flow) => flow.id === id)?.label ?? facts.ties.find((tie) => tie.id === id)?.tag ?? '') }))
    expect(boxes).toHaveLength(5)
    for (const { id, box } of boxes) {
      for (const inset of Object.values(frame.insets)) expect(overlaps(box, inset), `${id} on an inset`).toBe(false)
      for (const other of boxes) if (other.id !== id) expect(overlaps(box, other.box), `${id} on ${other.id}`).toBe(false)
    }
  })

  it('leave out what a small map has no room for, rather than print it on other words', () => {
    const frame = frameOf({ width: 300, height: 220 })
    const { labels } = layoutOf({ frame, facts, layers: FIRST_LAYERS, names, flowLabel: (flow) => flow.label })
    const boxes = [...labels].map(([id, at]) => boxOf(at, facts.flows.find((flow) => flow.id === id)?.label ?? facts.ties.find((tie) => tie.id === id)?.tag ?? ''))
    expect(boxes.length).toBeLessThan(5)
    for (const [index, box] of boxes.entries()) for (const other of boxes.slice(index + 1)) expect(shared(box, other)).toBeLessThan(0.3 * other.width * other.height)
  })

  it('leave a name where no line crosses it', () => {
    const frame = frameOf({ width: 692, height: 390 })
    const without = layoutOf({ frame, facts: { ...facts, ties: [], flows: [], hostilities: [] }, layers: FIRST_LAYERS, names, flowLabel: (flow) => flow.label })
    const withLines = layoutOf({ frame, facts, layers: FIRST_LAYERS, names, flowLabel: (flow) => flow.label })
    expect(without.names.pyongyang).toEqual({ dx: 17, dy: -14, anchor: 'start' })
    expect(withLines.names.pyongyang.anchor, 'its lines run east').toBe('end')
  })

  it.each([{ width: 390, height: 620 }, { width: 320, height: 420 }, { width: 560, height: 390 }, ...SIZES])('leave no name cut by the edge or under a chop at $width x $height', (size) => {
    const frame = frameOf(size)
    const russian = { beijing: 'Пекин', moscow: 'Москва', pyongyang: 'Пхеньян', seoul: 'Сеул', tokyo: 'Токио', washington: 'Вашингтон' }
    const { names: sides } = layoutOf({ frame, facts, layers: FIRST_LAYERS, names: russian, flowLabel: (flow) => flow.label })
    for (const seat of SEATS) {
      const box = nameBox(frame.at[seat], russian[seat], sides[seat])
      expect(box.x, `${seat} cut at the left`).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width, `${seat} cut at the right`).toBeLessThanOrEqual(size.width)
      for (const other of SEATS) if (other !== seat) expect(overlaps(box, { x: frame.at[other][0] - 10, y: frame.at[other][1] - 10, width: 20, height: 20 }), `${seat} under ${other}`).toBe(false)
    }
  })

  it('leave no name much nearer to another capital, whichever lines run there', () => {
    const pairs = SEATS.flatMap((one, at) => SEATS.slice(at + 1).map((other): readonly [Seat, Seat] => [one, other]))
    const tie = fc.record({ between: fc.constantFrom(...pairs), kind: fc.constantFrom('defence' as const, 'consultation' as const, 'draft' as const) })
    const size = fc.record({ width: fc.integer({ min: 320, max: 1_040 }), height: fc.integer({ min: 380, max: 860 }) })
    fc.assert(fc.property(fc.array(tie, { maxLength: 14 }), size, (ties, room) => {
      const frame = frameOf(room)
      const busy: MapFacts = { ...facts, ties: ties.map((one, index) => ({ ...one, id: `${index}`, title: one.kind })) }
      const { names: sides } = layoutOf({ frame, facts: busy, layers: FIRST_LAYERS, names, flowLabel: (flow) => flow.label })
      for (const seat of SEATS) for (const other of SEATS) {
        const box = nameBox(frame.at[seat], names[seat], sides[seat])
        if (other !== seat) expect(distanceTo(box, frame.at[other]), `${seat} is nearer to ${other}`).toBeGreaterThanOrEqual(0.7 * distanceTo(box, frame.at[seat]))
      }
    }))
  })

  it('stand in two lines, as even as can be, where one would be long', () => {
    expect(linesOf('помощь продовольствием и энергией')).toEqual(['помощь продовольствием', 'и энергией'])
    expect(linesOf('food and energy aid')).toEqual(['food and energy aid'])
  })

  it('take an east Asian letter for twice a western one', () => {
    expect(textWidth('东京', 10)).toBe(20)
    expect(textWidth('ab', 10)).toBeCloseTo(11.2)
  })
})
