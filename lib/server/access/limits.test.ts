import { beforeAll, describe, expect, it } from 'vitest'
import { GET as offered, POST as join } from '@/app/api/join/route.ts'
import { GET as film } from '@/app/api/replays/[id]/route.ts'
import type { GameSocket } from '../../client/connection.ts'
import { PRESS_LIMIT } from '../../engine/press/limits.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { MESSAGE_LIMIT_BYTES, type DebriefAnswer, type WatchAnswer } from '../../protocol/messages.ts'
import { createSession, type CreatedSession } from '../sessions/createSession.ts'
import { lookIn } from '../sessions/seats/lookIn.ts'
import { testServer } from '../testing/testServer.ts'
import { CONNECTION_HEADER } from './origin.ts'

const TABLES = 10
const server = testServer('limits', { environment: { RATE_LIMIT_FACTOR: '1' } })
let session: CreatedSession

beforeAll(async () => {
  session = await createSession(server.live, 'host', { title: 'A full room', tables: TABLES })
})

const statusOf = (looked: object) => (looked instanceof Response ? looked.status : 200)

const asked = (body?: object) => new Request(`http://room.example/api/join?code=${session.code}`, {
  headers: { [CONNECTION_HEADER]: '192.0.2.1', accept: 'application/json', 'content-type': 'application/json' },
  ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
})

type Place = { readonly matchId: string; readonly socket: GameSocket }

/** Looks at the seats while waiting, takes one, and sits down at the table. */
async function comesIn(matchId: string, seat: Seat): Promise<Place> {
  for (let look = 0; look < 5; look++) expect((await offered(asked())).status).toBe(200)
  const seated = await join(asked({ code: session.code, name: `${seat} ${matchId}`, matchId, seat }))
  expect(seated.status).toBe(200)
  const { seatToken }: { seatToken: string } = await seated.json()
  const socket = await server.socket({ seatToken })
  expect(await socket.timeout(20_000).emitWithAck('join', { matchId })).toMatchObject({ ok: true, seat })
  return { matchId, socket }
}

let lines = 0
const say = ({ matchId, socket }: Place, text: string) => {
  const id = `line-${lines++}`
  return socket.timeout(20_000).emitWithAck('command', { matchId, commandId: id, command: { type: 'sendMessage', messageId: id, to: 'public', text } })
}

describe('limits', () => {
  let places: readonly Place[] = []

  it('let a class of sixty behind one address come in at once', async () => {
    places = await Promise.all(session.matchIds.flatMap((matchId) => SEATS.map((seat) => comesIn(matchId, seat))))
    expect(places).toHaveLength(60)
  })

  it('stop one person who floods, say so, and nobody else at the table', async () => {
    const [one, other] = places as readonly [Place, Place]
    const receipts = await Promise.all(Array.from({ length: 200 }, () => say(one, 'again')))
    const refused = receipts.filter((receipt) => 'refusal' in receipt)
    expect(refused.length).toBeGreaterThan(50)
    for (const receipt of refused) expect(receipt).toEqual({ ok: false, refusal: 'tooMany', resend: true })
    expect(await say(other, 'I may still speak')).toEqual({ ok: true })
  })

  it('keep a line of press as long as it may be, and refuse a longer one', async () => {
    const [, , place] = places as readonly [Place, Place, Place]
    expect(await say(place, '조'.repeat(PRESS_LIMIT))).toEqual({ ok: true })
    expect(await say(place, 'a'.repeat(PRESS_LIMIT + 1))).toEqual({ ok: false, malformed: 'command.text' })
  })

  it('end the line of who sends more than a message may hold, and the server goes on', async () => {
    const [, , , place, other] = places as readonly [Place, Place, Place, Place, Place]
    const ended = new Promise<string>((resolve) => place.socket.once('disconnect', resolve))
    say(place, 'a'.repeat(MESSAGE_LIMIT_BYTES)).catch(() => undefined)
    expect(await ended).toMatch(/transport/)
    expect(await say(other, 'I am still here')).toEqual({ ok: true })
  })

  it('stop who asks one question of the socket after the other, strangers too', async () => {
    const stranger = await server.socket()
    const refusalsOf = async (most: number, ask: () => Promise<DebriefAnswer | WatchAnswer>) =>
      (await Promise.all(Array.from({ length: most }, ask))).map((answer) => (answer.ok ? null : answer.refusal))
    expect((await refusalsOf(401, () => stranger.emitWithAck('leadDebrief', { matchId: 'nosuchmatch', place: null }))).filter((refusal) => refusal === 'tooMany')).toHaveLength(1)
    expect((await refusalsOf(61, () => stranger.emitWithAck('watchSession', { sessionId: 'nosuchsession' }))).filter((refusal) => refusal === 'tooMany')).toHaveLength(1)
  })

  it('tire out who guesses codes', async () => {
    const guess = () => join(new Request('http://room.example/api/join', {
      method: 'POST', headers: { [CONNECTION_HEADER]: '192.0.2.66', 'content-type': 'application/json' }, body: JSON.stringify({ code: 'GUESS1', name: 'Mallory' }),
    }))
    const answers = new Set<number>()
    for (let tries = 0; tries < 620; tries++) answers.add((await guess()).status)
    expect([...answers]).toEqual([404, 429])
  })

  it('let a whole class open its replays, and stop who asks for one after the other', async () => {
    const read = () => film(new Request('http://room.example/api/replays/nosuchmatch', { headers: { [CONNECTION_HEADER]: '192.0.2.69' } }), { params: Promise.resolve({ id: 'nosuchmatch' }) })
    const answers: number[] = []
    for (let tries = 0; tries < 3_001; tries++) answers.push((await read()).status)
    expect([...new Set(answers.slice(0, 3_000))]).toEqual([404])
    expect(answers.at(-1)).toBe(429)
  })

  it('tire out who looks behind guessed codes, and show them no session that they find then', async () => {
    const look = (code: string, from: string) => lookIn(server.live, { headers: new Headers({ [CONNECTION_HEADER]: from }) }, code)
    const answers = new Set<unknown>()
    for (let tries = 0; tries < 2_500; tries++) answers.add(statusOf(await look('GUESS1', '192.0.2.67')))
    expect([...answers]).toEqual([404, 429])
    expect(statusOf(await look(session.code, '192.0.2.67'))).toBe(429)
    expect(await look(session.code, '192.0.2.68')).toMatchObject({ code: session.code, title: 'A full room' })
  })
})
