import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { Actor, Command } from '../../engine/commands.ts'
import type { CommandId, MatchId } from '../../engine/ids.ts'
import type { Frame, Receipt } from '../../protocol/messages.ts'
import { hashOf, type LogEntry, type MatchLog } from '../log/matchLog.ts'
import { memoryLog } from '../log/memoryLog.ts'
import { CLASS_SETTINGS } from '../sessions/settings.ts'
import { engineRules } from './engineRules.ts'
import { LiveMatch } from './liveMatch.ts'

const MATCH = branded<MatchId>('together')
const HOST: Actor = { type: 'host', hostId: 'h' }
const KEPT: Receipt = { ok: true }
const nothing = () => undefined

const told = (messageId: string, text = messageId): Command => ({ type: 'tellTable', messageId, to: 'all', text })

/** An opened match whose log can be held up, spoilt or overtaken by another node before it stores. */
async function opened(before: (entries: readonly LogEntry[], log: MatchLog) => unknown = nothing) {
  const [kept, frames, stored, failures]: [MatchLog, Frame[], number[], unknown[]] = [memoryLog(), [], [], []]
  const log: MatchLog = { ...kept, append: async (entries) => {
    await before(entries, kept)
    const answer = await kept.append(entries)
    if (answer === 'stored') stored.push(entries.length)
    return answer
  } }
  const tell = { viewersOf: () => [], shared: (frame: Frame) => void frames.push(frame), own: nothing }
  const match = await LiveMatch.load(MATCH, { log, rules: engineRules, tell, nowMs: () => 1, afterChange: nothing, appended: nothing, onFailure: (error) => void failures.push(error) })
  await match.submit(HOST, 'open', { type: 'openMatch', scenarioId: 'lipsAndTeeth', seed: 's', settings: CLASS_SETTINGS })
  frames.length = stored.length = 0
  const texts = async () => (await kept.read(MATCH, 0)).flatMap(({ command }) => (command.type === 'tellTable' ? [command.text] : []))
  return { match, frames, stored, failures, texts }
}

/** What another node stored of its own. */
function theirs(revision: number, text: string): LogEntry {
  const command = told(text)
  const message = { id: text, from: 'host', personId: null, conversation: { type: 'public' }, text, round: 1, atMs: 1 }
  return {
    matchId: MATCH, revision, commandId: branded<CommandId>(text), commandHash: hashOf(HOST, command), actor: HOST, command,
    events: [{ type: 'messageSent', message }] as unknown as LogEntry['events'], rulesVersion: engineRules.version, atMs: 1,
  }
}

describe('a match', () => {
  it('stores what came while it was storing together, in order, and tells it in one frame', async () => {
    const { match, frames, stored, texts } = await opened()
    const receipts = await Promise.all(['a', 'b', 'c', 'd'].map((id) => match.submit(HOST, id, told(id))))
    expect(receipts).toEqual([KEPT, KEPT, KEPT, KEPT])
    expect(await texts()).toEqual(['a', 'b', 'c', 'd'])
    expect(stored.reduce((sum, entries) => sum + entries, 0)).toBe(4)
    expect(frames).toHaveLength(stored.length)
    expect(stored.length).toBeLessThan(3)
    expect(frames.flatMap(({ changes }) => changes.append.messages ?? []).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd'])
    expect(match.revision()).toBe(5)
  })

  it('refuses one among several and keeps the others', async () => {
    const { match, texts } = await opened()
    const receipts = await Promise.all([match.submit(HOST, 'a', told('a')), match.submit(HOST, 'b', told('b', '  ')), match.submit(HOST, 'c', told('c'))])
    expect(receipts).toEqual([KEPT, { ok: false, rejection: { code: 'emptyMessage' } }, KEPT])
    expect(await texts()).toEqual(['a', 'c'])
  })

  it('stores a command once that came twice, and refuses its id to another', async () => {
    const { match, texts } = await opened()
    const asked = [told('a'), told('b'), told('b'), told('b', 'other words')]
    const receipts = await Promise.all(asked.map((command) => match.submit(HOST, command.type === 'tellTable' ? command.messageId : '', command)))
    expect(receipts.map(({ ok }) => ok)).toEqual([true, true, true, false])
    expect(await texts()).toEqual(['a', 'b'])
  })

  it('decides each anew where another node was first, and loses none', async () => {
    let raced = false
    const { match, texts, frames } = await opened(async (entries, log) => {
      if (raced || entries.length < 2) return
      raced = true
      await log.append([theirs(entries[0]?.revision ?? 0, 'theirs')])
    })
    const receipts = await Promise.all(['a', 'b', 'c'].map((id) => match.submit(HOST, id, told(id))))
    expect(receipts).toEqual([KEPT, KEPT, KEPT])
    expect(await texts()).toEqual(expect.arrayContaining(['a', 'theirs', 'b', 'c']))
    expect(frames.flatMap(({ changes }) => changes.append.messages ?? []).map(({ text }) => text)).toEqual(await texts())
  })

  it('keeps the others where one can not be stored', async () => {
    const { match, texts, failures } = await opened((entries) => {
      if (entries.some(({ commandId }) => commandId === 'bad')) throw new Error('no room')
    })
    const receipts = await Promise.all(['a', 'b', 'bad', 'c'].map((id) => match.submit(HOST, id, told(id))))
    expect(receipts).toEqual([KEPT, KEPT, { ok: false, refusal: 'failed', resend: true }, KEPT])
    expect(await texts()).toEqual(['a', 'b', 'c'])
    expect(failures).toHaveLength(1)
  })

  it('knows a command again whose answer was lost after it was stored', async () => {
    let lost = false
    const { match, texts } = await opened(async (entries, log) => {
      if (lost || entries[0]?.commandId !== 'a') return
      lost = true
      await log.append(entries)
    })
    expect(await match.submit(HOST, 'a', told('a'))).toEqual(KEPT)
    expect(await texts()).toEqual(['a'])
  })
})
