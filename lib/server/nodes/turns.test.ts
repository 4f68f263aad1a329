import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase, type Database } from '../database/database.ts'
import { newDataFolder, removeDataFolder } from '../testing/dataFolder.ts'
import { databaseTurns, type Turns } from './turns.ts'

const folder = newDataFolder('turns')
let database: Database
let nodes: readonly Turns[]

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: folder })
  nodes = [databaseTurns(database.url), databaseTurns(database.url)]
})
afterAll(async () => {
  for (const node of nodes) await node.close()
  await database.close()
  removeDataFolder(folder)
})

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 5))

it('two processes never work on one subject at the same time', async () => {
  let atWork = 0
  const seen: number[] = []
  await Promise.all(Array.from({ length: 20 }, (_, index) => nodes[index % 2]!.inTurn('one', async () => {
    seen.push(++atWork)
    await aWhile()
    atWork--
  })))
  expect(seen).toEqual(Array.from({ length: 20 }, () => 1))
})

it('work that fails gives the turn on', async () => {
  await expect(nodes[0]!.inTurn('two', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await nodes[1]!.inTurn('two', async () => 'mine')).toBe('mine')
})

it('more subjects than connections all come to their turn', async () => {
  const done = await Promise.all(Array.from({ length: 12 }, (_, index) => nodes[0]!.inTurn(`subject ${index}`, async () => {
    await aWhile()
    return index
  })))
  expect(done).toHaveLength(12)
})
