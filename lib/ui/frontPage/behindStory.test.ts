import { describe, expect, it } from 'vitest'
import { playMatch, randomStrategy } from '../../engine/testing/playMatch.ts'
import { viewFor } from '../../engine/view.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { behindOf, strongestOf } from './behindStory.ts'

const { table: { state } } = playMatch('behind', randomStrategy(5))

describe('what is behind a story', () => {
  it('N1: every story of an act names that act, and ledger lines of its round that it caused', () => {
    for (const seat of SEATS) {
      const view = viewFor(lipsAndTeeth, state, { type: 'seat', seat })
      for (const page of view.pages) {
        for (const story of [page.lead, ...page.seconds, ...page.notices]) {
          if (!story.key.startsWith('order.') || story.key.endsWith('.exposed')) continue
          const { acts, entries } = behindOf(view, story, page.round)
          expect(acts.map(({ id }) => String(id)), `${story.key} in round ${page.round}`).toEqual(story.from)
          expect(entries.every((entry) => entry.round === page.round && story.from.includes(entry.cause.id))).toBe(true)
        }
      }
    }
  })

  it('tells each number once, however many rules moved it, and not what stays in the books', () => {
    const entry = { ...state.ledger[0]!, round: 1 }
    const moved = (key: (typeof entry)['key'], amount: number, rule: string) => ({ ...entry, key, amount, rule })
    const entries = [moved('credibility.moscow', -2, 'X5'), moved('alarm', 1.5, 'X5'), moved('credibility.moscow', 0.6, 'X6'), moved('capital.moscow', -3, 'O3'), moved('tension', 1, 'R7'), moved('tension', -1, 'R12')]
    expect(strongestOf(entries)).toEqual([{ key: 'alarm', amount: 1.5 }, { key: 'credibility.moscow', amount: -1.4 }])
  })

  it('K16: names nothing that its reader does not know', () => {
    const view = viewFor(lipsAndTeeth, state, { type: 'public' })
    for (const page of view.pages) {
      for (const story of [page.lead, ...page.seconds, ...page.notices]) {
        const { acts } = behindOf(view, story, page.round)
        expect(acts.every((act) => view.acts.includes(act))).toBe(true)
        expect(story.confidential).toBe(false)
      }
    }
  })
})
