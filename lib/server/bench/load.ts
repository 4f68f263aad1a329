import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'

export type Table = { readonly matchId: string; readonly tokens: readonly string[] }
export type Client = { readonly socket: Socket; readonly matchId: string; readonly seat: number }

/** Samples of one slice, in milliseconds from the moment at which the command was due. */
export type Slice = { readonly acks: number[]; readonly fanOut: number[]; sent: number; refused: number }

const PHRASE = 'We would read a clause on notice with interest, if it binds both sides in the same words.'
const STAMPS = /\[(\d+\.\d+)\]/g

export function newSlice(): Slice {
  return { acks: [], fanOut: [], sent: 0, refused: 0 }
}

export async function connectAll(port: number, tables: readonly Table[]): Promise<readonly Client[]> {
  const clients: Client[] = []
  for (const table of tables) {
    clients.push(...await Promise.all(table.tokens.map((token, seat) => connect(port, { matchId: table.matchId, token, seat }))))
  }
  return clients
}

async function connect(port: number, at: { matchId: string; token: string; seat: number }): Promise<Client> {
  const socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], auth: { seatToken: at.token }, reconnection: false, forceNew: true })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  const answer: { ok: boolean } = await socket.timeout(30_000).emitWithAck('join', { matchId: at.matchId })
  if (!answer.ok) throw new Error(`could not join ${at.matchId}: ${JSON.stringify(answer)}`)
  return { socket, matchId: at.matchId, seat: at.seat }
}

/** Reads the times that messages carry out of any frame, whatever its shape. */
export function listen(clients: readonly Client[], slice: () => Slice | null): void {
  for (const { socket } of clients) {
    socket.on('frame', (frame: unknown) => {
      const now = performance.now()
      for (const [, stamp] of JSON.stringify(frame).matchAll(STAMPS)) slice()?.fanOut.push(now - Number(stamp))
    })
  }
}

let counter = 0

async function say(client: Client, dueAt: number, slice: Slice): Promise<void> {
  const id = `${process.pid.toString(36)}${(counter++).toString(36)}`
  const command = { type: 'sendMessage', messageId: id, to: 'public', text: `[${dueAt.toFixed(3)}] ${PHRASE}` }
  slice.sent++
  try {
    const receipt: { ok: boolean } = await client.socket.timeout(20_000).emitWithAck('command', { matchId: client.matchId, commandId: id, command })
    if (receipt.ok) slice.acks.push(performance.now() - dueAt)
    else slice.refused++
  } catch {
    slice.refused++
  }
}

/** Open loop: commands fall due at a fixed rate whether or not earlier ones have been answered. */
export async function openLoop(clients: readonly Client[], { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number }, slice: Slice): Promise<void> {
  const started = performance.now()
  const total = Math.round(perSecond * seconds)
  const pending: Promise<void>[] = []
  for (let sent = 0; sent < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond) + 1)
    for (; sent < due; sent++) {
      const client = clients[(sent * 7) % clients.length]
      if (client) pending.push(say(client, started + (sent / perSecond) * 1000, slice))
    }
    await sleep(1)
  }
  await Promise.all(pending)
}

/** Closed loop: one client a room always has one command under way. Returns commands answered a second. */
export async function saturate(clients: readonly Client[], seconds: number): Promise<number> {
  const slice = newSlice()
  const started = performance.now()
  const end = started + seconds * 1000
  const speakers = clients.filter(({ seat }) => seat < 2)
  await Promise.all(speakers.map(async (client) => {
    while (performance.now() < end) await say(client, performance.now(), slice)
  }))
  return slice.acks.length / ((performance.now() - started) / 1000)
}
