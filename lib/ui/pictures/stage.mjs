/**
 * A stage for pictures: serves invented tables and sessions over the real protocol, and passes every page on to Next.
 * Nothing here is part of the game.
 */
import { createServer, request as ask } from 'node:http'
import { connect } from 'node:net'
import { Server } from 'socket.io'

const SEATS = ['beijing', 'moscow', 'pyongyang', 'seoul', 'tokyo', 'washington']
const LINES = ['noBlocs', 'sovereignEquality', 'selfReliance', 'peaceThroughStrength', 'humanitarianFirst', 'rulesBasedOrder']
const MINUTE = 60_000

const NAMES = { moscow: ['Ilya'], tokyo: ['Hana'], pyongyang: [] }
const offer = {
  title: 'Autumn seminar', seating: 'chosen', claims: true,
  tables: [4, 5].map((tableNumber) => ({
    matchId: `m${tableNumber}`, tableNumber,
    seats: SEATS.map((seat, index) => ({
      seat, line: LINES[index], free: !['moscow', 'tokyo'].includes(seat) || tableNumber === 5,
      by: seat === 'washington' ? 'bot' : tableNumber === 4 && NAMES[seat]?.length ? 'people' : 'nobody', names: tableNumber === 4 ? (NAMES[seat] ?? []) : [],
    })),
  })),
}
const longOffer = {
  ...offer, title: '동북아시아 외교 협상 시뮬레이션 세미나 2반',
  tables: offer.tables.map((table) => ({ ...table, seats: table.seats.map((seat) => (seat.by === 'people' ? { ...seat, names: ['선우황보남궁제갈사공독고동방서문', 'Константин Константинопольский-Преображенский'] } : seat)) })),
}

function seatRow(seat, state = {}) {
  const nowMs = Date.now()
  return {
    seat, control: 'people', people: [{ personId: seat, name: `Player of ${seat}` }], penId: seat, connectedIds: [seat], isAwaited: !state.sealed && !state.hasRead, connected: true, awaySinceMs: null, lastActiveMs: nowMs,
    hasDraft: true, sealed: false, hasRead: false, helpText: null, ...state,
  }
}

function table(tableNumber, rest, seats = {}) {
  return {
    matchId: `m${tableNumber}`, tableNumber, phase: 'negotiation', round: 3, rounds: 8, openedAtMs: Date.now() - 4 * MINUTE, deadlineMs: Date.now() + 2 * MINUTE, pausedSinceMs: null, pausedBy: '', pauseReason: '', ended: false,
    gauges: { tension: 50, alarm: 50, axisLook: 50 }, ...rest, seats: SEATS.map((seat) => seatRow(seat, seats[seat])),
  }
}

const sealed = { sealed: true }
function tables() {
  const nowMs = Date.now()
  const awaySinceMs = nowMs - 2 * MINUTE - 5_000
  return [
    table(1, { round: 4 }, { beijing: sealed, tokyo: sealed }),
    table(2, { pausedSinceMs: nowMs - 72_000, pausedBy: 'Host', pauseReason: 'question on treaties' }),
    table(3, { round: 4 }, { pyongyang: sealed, seoul: { helpText: 'May two of us sign the same paper twice?' } }),
    table(4, { deadlineMs: nowMs + 48_000 }, { beijing: sealed, moscow: sealed, pyongyang: sealed, seoul: sealed, tokyo: { connected: false, awaySinceMs }, washington: { hasDraft: false } }),
    table(5, { phase: 'reveal' }, { tokyo: { control: 'bot' } }),
    table(6, { phase: 'briefing', round: 1 }),
    table(7, { phase: 'crisis', round: 4, deadlineMs: nowMs + 25_000 },
      { beijing: { hasRead: true }, moscow: { control: 'bot' }, pyongyang: { lastActiveMs: nowMs - 3 * MINUTE - 1_000 }, seoul: { hasRead: true }, tokyo: { hasRead: true }, washington: { hasRead: true } }),
    table(8, { phase: 'lobby', round: 0, deadlineMs: null }, { washington: { people: [], connected: false, control: 'open' } }),
  ]
}

const session = { sessionId: 's1', title: 'Autumn seminar', code: 'KRANE7' }
const paper = {
  ...session, scenarioId: 'lipsAndTeeth', archived: false, keepNamesUntilMs: null, isOwner: true, tables: [], hosts: [{ hostId: 'h', name: 'Host', role: 'owner', isMe: true }],
  hosting: { seating: 'chosen', seatSize: 1, mirror: 'none', emptySeats: 'bots' }, people: [], roster: [], claims: [], moments: [], injects: [], record: [],
}
const RECORD = [['pauseClock', 2, null], ['tellTable', 4, 'tokyo'], ['setControl', 5, 'tokyo'], ['advancePhase', 1, null], ['startMatch', 1, null]]

const answers = {
  '/api/join': (url) => (url.searchParams.get('code') === 'KRANE7' ? offer : url.searchParams.get('code') === 'LANGE9' ? longOffer : null),
  '/api/sessions': () => ({ sessions: [
    { ...session, createdAtMs: Date.now() - 3_600_000, archived: false, tables: 8, people: 46, playing: 8 },
    { sessionId: 's2', title: '동북아 외교 세미나', code: 'MUR3AT', createdAtMs: Date.now() - 20 * 86_400_000, archived: true, tables: 1, people: 6, playing: 0 },
  ] }),
  '/api/sessions/s1': () => ({
    ...paper, claims: [{ claimId: 'c', name: 'Мария К.', sitsAs: 'Мария Константинопольская', seat: 'seoul', tableNumber: 4 }],
    record: RECORD.map(([act, tableNumber, seat], index) => ({ id: String(index), atMs: Date.now() - index * 200_000, by: index === 2 ? 'Assistant' : null, act, tableNumber, seat, detail: {} })),
  }),
  '/api/sessions/empty': () => ({ ...paper, sessionId: 'empty' }),
}

/** Serves until closed; `pages` is the port of Next. */
export async function openStage(pages) {
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url, 'http://stage')
    if (answers[url.pathname] === undefined) return pass(incoming, outgoing, pages)
    const body = answers[url.pathname](url)
    outgoing.writeHead(body === null ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}))
  })
  const sockets = new Server(server, { destroyUpgrade: false })
  server.on('upgrade', (incoming, socket, head) => incoming.url.startsWith('/socket.io') || passUpgrade({ incoming, socket, head, port: pages }))
  sockets.on('connection', (socket) => {
    socket.on('watchSession', ({ sessionId }, answer) => answer({ ok: true, sessionId, tables: sessionId === 'empty' ? [] : tables(), serverNowMs: Date.now() }))
    socket.on('command', (_, answer) => answer({ ok: false, rejection: { code: 'wrongPhase' } }))
  })
  await new Promise((done) => server.listen(0, done))
  return { address: `http://localhost:${server.address().port}`, close: () => sockets.close() }
}

function passUpgrade({ incoming, socket, head, port }) {
  const onward = connect(port, '127.0.0.1', () => {
    const headers = incoming.rawHeaders.reduce((text, part, index) => text + part + (index % 2 === 0 ? ': ' : '\r\n'), '')
    onward.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${headers}\r\n`)
    onward.write(head)
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.destroy())
  socket.on('error', () => onward.destroy())
}

function pass(incoming, outgoing, port) {
  const onward = ask({ port, host: '127.0.0.1', path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on('error', () => outgoing.writeHead(502).end())
  incoming.pipe(onward)
}
