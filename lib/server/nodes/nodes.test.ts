import { afterAll, beforeAll, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import { botCommands } from '../../bots/bot.ts'
import { connectionTo, type Connection } from '../../client/connection.ts'
import { replay } from '../../engine/evolve.ts'
import type { MatchId } from '../../engine/ids.ts'
import { viewFor } from '../../engine/view.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { openOperator, type Operator } from '../admin/operator.ts'
import { removePersonNow } from '../admin/removePersonNow.ts'
import { createSession } from '../sessions/createSession.ts'
import { fillAndStart } from '../sessions/fillAndStart.ts'
import { seatSomeone } from '../sessions/seats/seatSomeone.ts'
import type { SessionRequest } from '../../protocol/hostActs.ts'
import { endHeadless, startHeadless, type Headless } from '../testing/headlessProcess.ts'
import { newDataFolder, removeDataFolder } from '../testing/dataFolder.ts'

/** Two processes of the server on one PostgreSQL, three players at each, and bots. */
const folder = newDataFolder('nodes')
const environment = { DATA_DIR: folder, HOST: '127.0.0.1', LOG_LEVEL: 'error', RATE_LIMIT_FACTOR: '100', CONTINUATIONS: '0' }
type Table = { readonly matchId: string; readonly tokens: ReadonlyMap<Seat, string> }
let operator: Operator
let nodes: readonly [Headless, Headless]
const lines: Connection[] = []

const startNode = () => startHeadless({ ...environment, PORT: '0' })

beforeAll(async () => {
  operator = await openOperator(environment)
  await operator.database.prisma.host.create({ data: { id: 'host', login: 'host', name: 'Host' } })
  nodes = await Promise.all([startNode(), startNode()])
})
afterAll(async () => {
  for (const line of lines) line.close()
  for (const node of nodes) await endHeadless(node, 'SIGTERM')
  await operator.database.close()
  removeDataFolder(folder)
})

/** A started table whose people are these; bots have the other seats. */
async function table(settings: SessionRequest['settings'], people: readonly Seat[]): Promise<Table> {
  const { matchIds, sessionId } = await createSession(operator.server, 'host', { title: 'Nodes', tables: 1, settings })
  const match = await operator.server.matches.find(matchIds[0] ?? '')
  if (match === null) throw new Error('no match')
  const tokens = new Map<Seat, string>()
  for (const seat of people) {
    const seated = await seatSomeone(operator.server, { match, sessionId, seat, name: `Name of ${seat}` })
    tokens.set(seat, seated?.seatToken ?? '')
  }
  await fillAndStart(match)
  return { matchId: match.matchId, tokens }
}

function sit({ matchId, tokens }: Table, seat: Seat, { url }: Headless): Connection {
  const line = connectionTo({ matchId, seatToken: tokens.get(seat) ?? '', url, storage: null })
  line.open()
  lines.push(line)
  return line
}

const viewOf = (line: Connection | undefined) => line?.store.getState().view ?? null

async function logOf(matchId: string) {
  return operator.log.read(branded<MatchId>(matchId), 0)
}

async function moveAll(players: ReadonlyMap<Seat, Connection>): Promise<void> {
  await Promise.all([...players].map(async ([seat, line]) => {
    const view = viewOf(line)
    if (view === null) return
    for (const command of botCommands({ scenario: lipsAndTeeth, view, seat, seed: seat, strength: 'able' })) await line.send(command)
  }))
}

it('a match served by two nodes is one match: told on both, nothing twice, all screens as the log says', async () => {
  const people = ['beijing', 'seoul', 'tokyo', 'washington'] as const
  const made = await table({ rounds: 2, clocks: { timed: false } }, people)
  const players = new Map(people.map((seat, index) => [seat, sit(made, seat, nodes[index % 2 === 0 ? 0 : 1])]))
  await expect.poll(() => [...players.values()].every((line) => viewOf(line) !== null), { timeout: 30_000 }).toBe(true)
  const everyone = () => viewOf(players.get('tokyo')) !== null && SEATS.filter((seat) => players.get('tokyo')?.store.getState().presence?.[seat].connected.length === 1)
  await expect.poll(everyone, { timeout: 20_000 }).toEqual([...people])

  const said = await Promise.all([...players].flatMap(([seat, line]) => Array.from({ length: 12 }, async (_, index) => {
    const messageId = `${seat}-${index}`
    expect(await line.send({ type: 'sendMessage', messageId, to: 'public', text: messageId })).toEqual({ ok: true })
    return messageId
  })))
  const heardBy = (line: Connection) => viewOf(line)?.messages.map(({ id }) => String(id)).filter((id) => said.includes(id)).sort()
  for (const line of players.values()) await expect.poll(() => heardBy(line), { timeout: 20_000 }).toEqual([...said].sort())

  await expect.poll(async () => {
    await moveAll(players)
    return viewOf(players.get('seoul'))?.end ?? null
  }, { timeout: 90_000, interval: 40 }).not.toBeNull()
  await expect.poll(() => [...players.values()].every((line) => viewOf(line)?.end != null), { timeout: 20_000 }).toBe(true)
  await expect.poll(async () => {
    const before = (await logOf(made.matchId)).length
    await new Promise((resolve) => setTimeout(resolve, 400))
    return (await logOf(made.matchId)).length - before
  }, { timeout: 20_000 }).toBe(0)

  const entries = await logOf(made.matchId)
  expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, index) => index + 1))
  const closed = entries.flatMap(({ command }) => (command.type === 'closePhase' ? [command.phaseNumber] : []))
  expect(new Set(closed).size).toBe(closed.length)
  const state = replay(entries.flatMap(({ events }) => events))
  if (state === null) throw new Error('empty log')
  for (const [seat, line] of players) {
    expect(JSON.parse(JSON.stringify(viewOf(line)))).toEqual(JSON.parse(JSON.stringify(viewFor(lipsAndTeeth, state, { type: 'seat', seat }))))
  }
})

it('words erased by the operator are gone from the screens at every node', async () => {
  const made = await table({ rounds: 2, clocks: { timed: false } }, ['seoul', 'tokyo'])
  const [seoul, tokyo] = [sit(made, 'seoul', nodes[0]), sit(made, 'tokyo', nodes[1])]
  await expect.poll(() => viewOf(seoul) !== null && viewOf(tokyo) !== null, { timeout: 30_000 }).toBe(true)
  expect(await seoul.send({ type: 'sendMessage', messageId: 'mine', to: 'public', text: 'words to forget' })).toEqual({ ok: true })
  await expect.poll(() => viewOf(tokyo)?.messages.map(({ text }) => text), { timeout: 20_000 }).toContain('words to forget')
  await removePersonNow(operator, seoul.store.getState().personId ?? '')
  await expect.poll(() => JSON.stringify(viewOf(tokyo)), { timeout: 20_000 }).not.toContain('words to forget')
})

it('when a node dies, another closes its phases at their deadlines, each once', async () => {
  const made = await table({ rounds: 1, clocks: { briefingMs: 2_500, negotiationMs: 1_500, revealMs: 600_000, timed: true } }, ['seoul'])
  const seoul = sit(made, 'seoul', nodes[1])
  await expect.poll(() => viewOf(seoul)?.match.phase, { timeout: 20_000 }).toBe('briefing')
  await endHeadless(nodes[0], 'SIGKILL')
  await expect.poll(() => viewOf(seoul)?.match.phase, { timeout: 30_000 }).toBe('reveal')
  const closed = (await logOf(made.matchId)).flatMap(({ command }) => (command.type === 'closePhase' ? [command.phaseNumber] : []))
  expect(closed).toEqual([...new Set(closed)])
})
