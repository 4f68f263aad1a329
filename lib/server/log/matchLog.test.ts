import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { CommandOf } from '../../engine/commands.ts'
import type { CommandId, MatchId, MessageId, PersonId, TreatyId } from '../../engine/ids.ts'
import { EVERYONE } from '../../engine/knowledge.ts'
import { openDatabase, type Database } from '../database/database.ts'
import { erasureOf } from '../sessions/people/erasureOf.ts'
import { hashOf, type LogEntry, type MatchLog } from './matchLog.ts'
import { memoryLog } from './memoryLog.ts'
import { postgresLog } from './postgresLog.ts'
import { newDataFolder, removeDataFolder } from '../testing/dataFolder.ts'

const folder = newDataFolder('log')
let database: Database
let matches = 0

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: folder })
})
afterAll(async () => {
  await database.close()
  removeDataFolder(folder)
})

function said(matchId: MatchId, revision: number, text: string, commandId = `c${revision}`): LogEntry {
  const actor = { type: 'bot', seat: 'seoul' } as const
  const command = { type: 'sendMessage', messageId: `m${revision}`, to: 'public', text } as const
  const message = {
    id: branded<MessageId>(`m${revision}`), from: 'seoul', personId: null, conversation: { type: 'public' }, text, round: 1, atMs: 5,
  } as const
  return {
    matchId, revision, commandId: branded<CommandId>(commandId), commandHash: hashOf(actor, command), actor, command,
    events: [{ type: 'messageSent', message }], rulesVersion: 1, atMs: 1_700_000_000_000,
  }
}

function proposed(matchId: MatchId, revision: number, title: string, text = 'Min-ji answers'): LogEntry {
  const actor = { type: 'seat', seat: 'seoul', personId: branded<PersonId>('min-ji') } as const
  const draft: CommandOf<'proposeTreaty'>['draft'] = {
    title, parties: ['seoul', 'tokyo'], clauses: [{ kind: 'hotline', obliged: null, about: null, text }],
    term: null, exitNotice: 1, secret: false, needsRatification: false,
  }
  const command = { type: 'proposeTreaty', treatyId: 't1', draft } as const
  return {
    ...said(matchId, revision, title), actor, command, commandHash: hashOf(actor, command),
    events: [{ type: 'treatyProposed', treatyId: branded<TreatyId>('t1'), by: 'seoul', draft, round: 1, atMs: 5 }],
  }
}

function revealed(matchId: MatchId, revision: number, title: string): LogEntry {
  const story = { key: 'treaty.signed', variant: 0, seats: ['seoul', 'tokyo'] as const, values: { title }, from: ['t1'], weight: 16, confidential: false }
  const page = { round: 1, lead: story, seconds: [story], notices: [] }
  const command = { type: 'closePhase', phaseNumber: 3 } as const
  return {
    ...said(matchId, revision, ''), actor: { type: 'clock' }, command, commandHash: hashOf({ type: 'clock' }, command),
    events: [{ type: 'roundRevealed', round: 1, contestable: [], pages: [{ knownTo: EVERYONE, page }] }],
  }
}

const logs: readonly { name: string; make: () => MatchLog; newMatch: () => Promise<MatchId> }[] = [
  { name: 'in memory', make: memoryLog, newMatch: async () => branded<MatchId>(`match${matches++}`) },
  {
    name: 'in PostgreSQL', make: () => postgresLog(database.pool),
    newMatch: async () => {
      const id = `match${matches++}`
      await database.prisma.match.create({ data: { id, scenarioId: 'test', scenarioVersion: 1, rulesVersion: 1 } })
      return branded<MatchId>(id)
    },
  },
]

describe.each(logs)('the log $name', ({ make, newMatch }) => {
  it('gives back what it stored, in order', async () => {
    const log = make()
    const id = await newMatch()
    const entries = [said(id, 1, 'one'), said(id, 2, '이름이 아주 긴 사람의 말'), said(id, 3, '三')]
    expect(await log.append(entries.slice(0, 1))).toBe('stored')
    expect(await log.append(entries.slice(1))).toBe('stored')
    expect(await log.read(id, 0)).toEqual(entries)
    expect(await log.read(id, 2)).toEqual(entries.slice(2))
  })

  it('keeps any text that can be written, to the letter', async () => {
    const log = make()
    const id = await newMatch()
    const entry = said(id, 1, '"{a,b}" \\u0041 \\\\ $1 \' 👩‍🏫\u2028\ttab\r\nשלום 김')
    await log.append([entry])
    expect(await log.read(id, 0)).toEqual([entry])
  })

  it('stores one entry for a revision', async () => {
    const log = make()
    const id = await newMatch()
    const answers = await Promise.all([log.append([said(id, 1, 'mine', 'a')]), log.append([said(id, 1, 'yours', 'b')])])
    expect(answers.sort()).toEqual(['conflict', 'stored'])
    expect(await log.read(id, 0)).toHaveLength(1)
  })

  it('stores a command once, whatever revision it asks for', async () => {
    const log = make()
    const id = await newMatch()
    await log.append([said(id, 1, 'once', 'c')])
    expect(await log.append([said(id, 2, 'once', 'c')])).toBe('conflict')
    expect(await log.read(id, 0)).toHaveLength(1)
  })

  it('stores none of several entries where one can not be', async () => {
    const log = make()
    const id = await newMatch()
    await log.append([said(id, 1, 'first', 'a')])
    expect(await log.append([said(id, 1, 'late', 'b'), said(id, 2, 'on top of it', 'c')])).toBe('conflict')
    expect(await log.append([said(id, 2, 'new', 'd'), said(id, 3, 'once more', 'a')])).toBe('conflict')
    expect(await log.read(id, 0)).toEqual([said(id, 1, 'first', 'a')])
  })

  it('erases a text and stays whole', async () => {
    const log = make()
    const id = await newMatch()
    await log.append([said(id, 1, 'to be forgotten')])
    await log.erase(id, new Map([['m1', null]]))
    const [entry] = await log.read(id, 0)
    expect(JSON.stringify(entry)).not.toContain('forgotten')
    expect(entry?.events[0]).toMatchObject({ type: 'messageSent', message: { text: null } })
  })

  it('gives a treaty back word for word; erased, it is called by its first clause, and so are its news', async () => {
    const log = make()
    const id = await newMatch()
    const entries = [proposed(id, 1, 'The pact of Min-ji'), revealed(id, 2, 'The pact of Min-ji')]
    await log.append(entries)
    expect(await log.read(id, 0)).toEqual(entries)
    await log.erase(id, erasureOf(await log.read(id, 0), 'min-ji'))
    expect(await log.read(id, 0)).toEqual([{ ...proposed(id, 1, 'Hotline agreement', ''), commandHash: entries[0]!.commandHash }, revealed(id, 2, 'Hotline agreement')])
  })

  it('writes rows of many matches that wait at once', async () => {
    const log = make()
    const ids = await Promise.all(Array.from({ length: 40 }, newMatch))
    const answers = await Promise.all(ids.map((id) => log.append([said(id, 1, 'here')])))
    expect(new Set(answers)).toEqual(new Set(['stored']))
  })
})

it('keeps the rows that were to be written together with one that can not be stored', async () => {
  const log = postgresLog(database.pool)
  const ids = await Promise.all(Array.from({ length: 5 }, logs[1]!.newMatch))
  const unknown = branded<MatchId>('nowhere')
  const [bad, ...good] = await Promise.allSettled([unknown, ...ids].map((id) => log.append([said(id, 1, 'here')])))
  expect(bad?.status).toBe('rejected')
  expect(good.map((each) => each.status === 'fulfilled' && each.value)).toEqual(ids.map(() => 'stored'))
})
