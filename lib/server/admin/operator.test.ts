import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { MatchId, PersonId } from '../../engine/ids.ts'
import { noteServedAddress } from '../config/servedAddress.ts'
import { COMMANDS } from './commands.ts'
import { openOperator, type Operator } from './operator.ts'
import { createClass } from './classSession.ts'
import { TABLES } from './tables.ts'
import { newDataFolder, removeDataFolder } from '../testing/dataFolder.ts'

const folder = newDataFolder('operator')
const opened: Operator[] = []

async function installation(name: string): Promise<Operator> {
  const dataDir = path.join(folder, name)
  const operator = await openOperator({ DATA_DIR: dataDir })
  opened.push(operator)
  return operator
}
const newClass = { title: '제1차 세미나', tables: 2, rounds: 3, host: null, seats: ['seoul', 'tokyo'] as const }
let here: Operator
let there: Operator

beforeAll(async () => {
  here = await installation('here')
  there = await installation('there')
})
afterAll(async () => {
  for (const { database } of opened) await database.close()
  removeDataFolder(folder)
})

/** A seat says something, through the rules. */
async function say(operator: Operator, matchId: string, person: { readonly personId: string }, text: string): Promise<void> {
  const match = await operator.server.matches.find(matchId)
  const actor = { type: 'seat', seat: 'seoul', personId: branded<PersonId>(person.personId) } as const
  const receipt = await match?.submit(actor, `say-${text.length}`, { type: 'sendMessage', messageId: `m-${text.length}`, to: 'public', text })
  expect(receipt).toEqual({ ok: true })
}

describe('the operator', () => {
  it('creates a session and gets links and a token for each seat asked for', async () => {
    const made = await createClass(here, newClass)
    expect(made.links.join).toContain(made.code)
    expect(made.tables.map(({ seats }) => seats.map(({ seat }) => seat))).toEqual([['seoul', 'tokyo'], ['seoul', 'tokyo']])
    expect(new Set(made.tables.flatMap(({ seats }) => seats.map(({ seatToken }) => seatToken))).size).toBe(4)
  })

  it('hands out links to where the server that started last is reached, whatever PORT the operator has', async () => {
    expect((await createClass(here, newClass)).links.join).toMatch(/^http:\/\/localhost:3000\/join\//)
    noteServedAddress(here.config.dataDir, 'http://192.168.7.20:4100')
    const { links, tables } = await createClass(here, newClass)
    for (const link of [links.join, links.host, ...tables.map((table) => table.link)]) expect(link).toMatch(/^http:\/\/192\.168\.7\.20:4100\//)
  })

  it('brings an exported match into another installation, entry by entry the same', async () => {
    const { tables } = await createClass(here, newClass)
    const { matchId, seats } = tables[0]!
    await say(here, matchId, seats[0]!, '조약을 맺자')
    const file = path.join(folder, 'match.json')
    fs.writeFileSync(file, JSON.stringify(await COMMANDS.export!.run(here, { names: [matchId], options: {} })))
    await COMMANDS.import!.run(there, { names: [file], options: {} })
    const id = branded<MatchId>(matchId)
    expect(await there.log.read(id, 0)).toEqual(await here.log.read(id, 0))
    await expect(COMMANDS.import!.run(there, { names: [file], options: {} })).rejects.toThrow('already')
    expect(await COMMANDS.list!.run(there, { names: [], options: {} })).toMatchObject([{ sessionId: null, tables: [{ matchId }] }])
  })

  it('removes the name, the words and the ways in of one person', async () => {
    const { tables } = await createClass(here, newClass)
    const { matchId, seats } = tables[0]!
    const [person] = seats
    await here.database.prisma.person.update({ where: { id: person!.personId }, data: { displayName: 'Kim Minjun' } })
    await say(here, matchId, person!, 'my own words')
    expect(await COMMANDS['remove-person']!.run(here, { names: [person!.personId], options: {} })).toEqual({ texts: 1 })
    const left = JSON.stringify(await COMMANDS.export!.run(here, { names: [matchId], options: {} }))
    expect(left).not.toContain('my own words')
    expect(left).not.toContain('Kim Minjun')
    expect(await here.database.prisma.seatToken.count({ where: { personId: person!.personId } })).toBe(0)
  })

  it('backs everything up and restores it into an empty installation', async () => {
    const empty = await installation('empty')
    const file = path.join(folder, 'all.gz')
    await COMMANDS.backup!.run(here, { names: [file], options: {} })
    await COMMANDS.restore!.run(empty, { names: [file], options: {} })
    for (const table of TABLES) {
      const query = `SELECT row_to_json(t) AS row FROM "${table}" t ORDER BY t::text`
      expect((await empty.database.pool.query(query)).rows).toEqual((await here.database.pool.query(query)).rows)
    }
    await expect(COMMANDS.restore!.run(empty, { names: [file], options: {} })).rejects.toThrow('empty database')
  })

  it('restores a backup of an earlier version, but for what is no longer kept', async () => {
    const empty = await installation('earlier')
    const file = path.join(folder, 'earlier.gz')
    await COMMANDS.backup!.run(here, { names: [file], options: {} })
    const lines = gunzipSync(fs.readFileSync(file)).toString('utf8')
    fs.writeFileSync(file, gzipSync(lines.replaceAll('{"table":"ClassSession","row":{', '{"table":"ClassSession","row":{"status":"open",')))
    await COMMANDS.restore!.run(empty, { names: [file], options: {} })
    expect(await empty.database.prisma.classSession.findMany()).toEqual(await here.database.prisma.classSession.findMany())
  })

  it('leaves a database empty when the backup is cut off', async () => {
    const empty = await installation('cut')
    const whole = path.join(folder, 'whole.gz')
    await COMMANDS.backup!.run(here, { names: [whole], options: {} })
    const cut = path.join(folder, 'cut.gz')
    fs.writeFileSync(cut, fs.readFileSync(whole).subarray(0, -200))
    await expect(COMMANDS.restore!.run(empty, { names: [cut], options: {} })).rejects.toThrow()
    expect(await empty.database.prisma.match.count()).toBe(0)
  })

  it.each([
    ['create-session', [], { tables: 'many' }, '--tables'],
    ['create-session', [], { rounds: '99' }, '--rounds'],
    ['create-session', [], { title: ' ' }, '--title'],
    ['create-session', [], { seats: 'seoul,paris' }, 'paris'],
    ['create-session', [], { host: 'nobody' }, 'nobody'],
    ['export', [], {}, 'Name a match'],
    ['export', ['nosuchmatch'], {}, 'no such match'],
    ['import', ['/nowhere/match.json'], {}, '/nowhere/match.json'],
    ['import', [import.meta.filename], {}, 'no exported match'],
    ['import', ['package.json'], {}, 'no exported match'],
    ['restore', ['package.json'], {}, 'no backup'],
    ['remove-person', ['nobody'], {}, 'no such person'],
  ] as const)('is told in a sentence what is wrong with %s %j %j', async (name, names, options, sentence) => {
    await expect(Promise.resolve().then(() => COMMANDS[name]!.run(here, { names, options }))).rejects.toThrow(sentence)
  })

  it('backs up every table that there is', async () => {
    const { rows } = await here.database.pool.query<{ tablename: string }>("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    expect(rows.map(({ tablename }) => tablename).filter((name) => name !== '_prisma_migrations').sort()).toEqual([...TABLES].sort())
  })
})
