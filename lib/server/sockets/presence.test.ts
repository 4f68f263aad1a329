import { expect, it } from 'vitest'
import { connectionTo } from '../../client/connection.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import type { SeatRow } from '../../protocol/messages.ts'
import { openClass, say } from '../testing/classes.ts'
import { testServer } from '../testing/testServer.ts'

const server = testServer('presence')

/** What the host's list tells of these seats. */
async function rowsOf(sessionId: string): Promise<readonly SeatRow[]> {
  const socket = await server.socket({ cookie: await server.signedIn('host') })
  const answer = await socket.timeout(20_000).emitWithAck('watchSession', { sessionId })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.tables[0]!.seats
}

it('after a restart tells who acted before it as away since then, and of who never did only that they are not here', async () => {
  const session = await openClass(server, { tables: 1 })
  const [acting, silent] = [await session.seated('Hana', { seat: 'tokyo' }), await session.seated('Bo', { seat: 'seoul' })]
  await session.started()
  const beforeMs = Date.now()
  const socket = await server.socket({ seatToken: acting.seatToken })
  await socket.timeout(20_000).emitWithAck('join', { matchId: acting.matchId })
  expect(await say(socket, acting.matchId, { type: 'markRead' })).toEqual({ ok: true })
  const afterMs = Date.now()
  await server.stop()
  await server.start()
  const seats = await rowsOf(session.sessionId)
  const tokyo = seats.find(({ seat }) => seat === 'tokyo')!
  expect(tokyo).toMatchObject({ connected: false, lastActiveMs: tokyo.awaySinceMs })
  expect(tokyo.awaySinceMs).toBeGreaterThanOrEqual(beforeMs)
  expect(tokyo.awaySinceMs).toBeLessThanOrEqual(afterMs)
  expect(seats.find(({ seat }) => seat === silent.seat)).toMatchObject({ connected: false, awaySinceMs: null })
})

it('shows all who come at once to a table that is just being read from its log on every screen', async () => {
  const session = await openClass(server, { tables: 8 })
  const people = await Promise.all(session.matchIds.flatMap((_id, table) => SEATS.map((seat) => session.seated(`${seat} ${table}`, { table: table + 1, seat }))))
  await session.started()
  await server.stop()
  await server.start()
  const lines = people.map(({ matchId, seatToken }) => connectionTo({ matchId, seatToken, url: server.url, storage: null }))
  for (const line of lines) line.open()
  const missing = () => lines.flatMap(({ store }, index) => SEATS.filter((seat) => store.getState().presence?.[seat].connected.length !== 1).map((seat) => `${people[index]!.seat}: ${seat}`))
  await expect.poll(missing, { timeout: 10_000 }).toEqual([])
  for (const line of lines) line.close()
})
