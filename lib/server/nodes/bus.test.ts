import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase, type Database } from '../database/database.ts'
import { newDataFolder, removeDataFolder } from '../testing/dataFolder.ts'
import { Bus } from './bus.ts'
import type { Note } from './notes.ts'

const folder = newDataFolder('bus')
const buses: Bus[] = []
let database: Database

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: folder })
})
afterAll(async () => {
  for (const bus of buses) await bus.close()
  await database.close()
  removeDataFolder(folder)
})

type Node = { readonly bus: Bus; readonly heard: Note[]; readonly stands: Note[] }

function nodeNamed(nodeId: string): Node {
  const [heard, stands]: [Note[], Note[]] = [[], []]
  const bus = new Bus({
    url: database.url, nodeId, standing: () => stands, onNote: (note) => heard.push(note),
    onLost: () => undefined, onBack: () => undefined, onFailure: (error) => { throw error },
  })
  buses.push(bus)
  return { bus, heard, stands }
}

const came = (personId: string): Note => ({ type: 'came', matchId: 'm1', personId, socketId: `${personId}.1` })

it('what stands at a node before it has heard of another is told when they meet, both ways', async () => {
  const [first, second] = [nodeNamed('first'), nodeNamed('second')]
  await first.bus.open()
  first.stands.push(came('early'))
  await second.bus.open()
  // The first has not answered yet, so this note is told to nobody; it only stands.
  expect(second.bus.others()).toBe(0)
  second.bus.tell(came('lost'))
  second.stands.push(came('lost'))
  await expect.poll(() => second.heard, { timeout: 10_000 }).toContainEqual(came('early'))
  await expect.poll(() => first.heard, { timeout: 10_000 }).toContainEqual(came('lost'))
})
