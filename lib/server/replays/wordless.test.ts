import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { MatchEvent } from '../../engine/events.ts'
import type { Story } from '../../engine/frontPage.ts'
import type { TreatyId } from '../../engine/ids.ts'
import { EVERYONE } from '../../engine/knowledge.ts'
import type { TreatyDraft } from '../../engine/scenario.ts'
import { Wordless } from './wordless.ts'

const TYPED = 'The pact of Min-ji'
const draft: TreatyDraft = {
  title: TYPED, parties: ['seoul', 'tokyo'], term: null, exitNotice: 1, secret: false, needsRatification: false,
  clauses: [{ kind: 'hotline', obliged: null, about: null, text: 'Min-ji answers the phone' }],
}
const story: Story = { key: 'treatySigned', variant: 0, seats: ['seoul', 'tokyo'], values: { title: TYPED }, from: ['t1'], weight: 16, confidential: false }

describe('a guest reads a match without what people typed:', () => {
  it('a treaty is called by its first clause, in the papers too, and its clauses say their kind alone', () => {
    const wordless = new Wordless()
    const read = [
      { type: 'treatyProposed', treatyId: branded<TreatyId>('t1'), by: 'seoul', draft, round: 1, atMs: 0 },
      { type: 'roundRevealed', round: 1, contestable: [], pages: [{ knownTo: EVERYONE, page: { round: 1, lead: story, seconds: [story], notices: [story] } }] },
      { type: 'helpAsked', seat: 'seoul', text: 'Min-ji is lost', atMs: 0 },
      { type: 'clockPaused', atMs: 0, reason: 'Min-ji is late', by: 'host' },
    ] satisfies MatchEvent[]
    const text = JSON.stringify(read.map((event) => wordless.of(event)))
    expect(text).not.toContain('Min-ji')
    expect(text.match(/Hotline agreement/g)).toHaveLength(4)
  })
})
