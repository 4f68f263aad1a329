import { expect, it } from 'vitest'
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
