import { describe, expect, it } from 'vitest'
import { replay } from '../../evolve.ts'
import type { MatchEvent } from '../../events.ts'
import { RULES_VERSION, upcast } from '../../upcast.ts'
import { fingerprint, GOLDEN_NAMES, readGolden } from './golden.ts'
import hashes from './hashes.json'

const replayed = (name: string) => {
  const { rulesVersion, events } = readGolden(name)
  const state = replay(upcast(events, rulesVersion))
  if (state === null) throw new Error(`${name} has no events`)
  return state
}
const eventsOf = (name: string): readonly MatchEvent[] => readGolden(name).events

describe('golden logs', () => {
  it('P16: each kept log replays to the state that it always gave', () => {
    expect(Object.fromEntries(GOLDEN_NAMES.map((name) => [name, fingerprint(replayed(name))]))).toEqual(hashes)
  })

  it('P16: every version of the rules has a log of its own', () => {
    const versions = new Set(GOLDEN_NAMES.map((name) => readGolden(name).rulesVersion))
    expect([...versions].sort()).toEqual(Array.from({ length: RULES_VERSION }, (_, index) => index + 1))
  })

  it('P16: a changed event gives another state', () => {
    const events = eventsOf('finished').map((event) => (
      event.type === 'stageResolved' ? { ...event, entries: event.entries.map((entry) => ({ ...entry, amount: entry.amount + 0.01 })) } : event))
    const state = replay(events)
    expect(state === null ? null : fingerprint(state)).not.toBe(hashes.finished)
  })

  it('P16: one of them ends in war; one has a secret treaty in force, an exposure, a crisis and two readings found out', () => {
    expect(replayed('finished').end?.reason).toBe('finished')
    expect(replayed('war').end?.reason).toBe('war')
    const { treaties, crises, acts } = replayed('secrets')
    const secret = eventsOf('secrets').flatMap((event) => (event.type === 'treatyProposed' && event.draft.secret ? [event.treatyId] : []))
    expect(treaties.filter(({ id, inForceSince }) => secret.includes(id) && inForceSince !== null)).not.toEqual([])
    expect(crises).not.toEqual([])
    expect(acts.filter((act) => act.type === 'order' && act.exposedInRound !== null)).not.toEqual([])
    expect(acts.filter((act) => act.type === 'statement' && act.discoveredInRound !== null)).not.toEqual([])
  })

  it('P16: logs of the first rules hold what has been reshaped since', () => {
    const types = new Set(eventsOf('firstRules').map(({ type }) => type))
    expect(readGolden('firstRules').rulesVersion).toBe(1)
    expect([types.has('stageResolved'), types.has('crisisStepResolved'), types.has('clauseJudged')]).toEqual([true, true, true])
    const { treaties, acts } = replayed('firstRules')
    expect(treaties.flatMap(({ findings }) => findings).every(({ judge }) => judge !== undefined)).toBe(true)
    expect(acts.every((act) => act.type !== 'statement' || act.discoveredInRound === null)).toBe(true)
  })
})
