import { setTimeout as sleep } from 'node:timers/promises'
import { botCommands } from '../../bots/bot.ts'
import { connectionTo, type Connection } from '../../client/connection.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { createSession } from '../sessions/createSession.ts'
import { fillAndStart } from '../sessions/fillAndStart.ts'
import { takeSeat } from '../sessions/seats/takeSeat.ts'
import type { TestServer } from './testServer.ts'
import { until } from './until.ts'

export type Players = ReadonlyMap<Seat, Connection>
export type TableOfSix = { readonly matchId: string; readonly sessionId: string; readonly players: Players }

export function sitAt(server: TestServer, { matchId, seatToken }: { readonly matchId: string; readonly seatToken: string }): Connection {
  const connection = connectionTo({ matchId, seatToken, url: server.url, storage: null })
  connection.open()
  server.closeAtEnd(connection)
  return connection
}

/** Six people who have sat down at an untimed table, and the match has begun. */
export async function tableOfSix(server: TestServer, hostId: string, rounds: number): Promise<TableOfSix> {
  const session = await createSession(server.live, hostId, { title: 'Test', tables: 1, settings: { rounds, clocks: { timed: false } } })
  const players = new Map<Seat, Connection>()
  for (const seat of SEATS) {
    const answer = await takeSeat(server.live, { code: session.code, name: `Name of ${seat}`, seat })
    if (!answer.ok) throw new Error(answer.code)
    players.set(seat, sitAt(server, answer.seated))
  }
  const matchId = session.matchIds[0] ?? ''
  const match = await server.live.matches.find(matchId)
  if (match === null) throw new Error('no match')
  await until(() => [...players.values()].every((player) => player.store.getState().line === 'live'))
  await fillAndStart(match)
  return { matchId, players, sessionId: session.sessionId }
}

/** Each player does what a bot would do with the same view. */
export async function moveAll(players: Players): Promise<void> {
  await Promise.all([...players].map(async ([seat, player]) => {
    const { view } = player.store.getState()
    if (view === null) return
    for (const command of botCommands({ scenario: lipsAndTeeth, view, seat, seed: `seed ${seat}`, strength: 'able' })) await player.send(command)
  }))
  await sleep(25)
}

export async function playToEnd(players: Players): Promise<void> {
  const endMs = Date.now() + 40_000
  const [first] = players.values()
  while (first?.store.getState().view?.end === null) {
    if (Date.now() > endMs) throw new Error(`stuck in ${JSON.stringify(first.store.getState().view?.match)}`)
    await moveAll(players)
  }
}
