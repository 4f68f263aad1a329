import type { BrowserContext, Request, WebSocket } from '@playwright/test'
import { createMatchStore, takeFrame, takeJoin } from '../lib/client/matchStore.ts'
import type { View } from '../lib/engine/viewShape.ts'
import type { CommandRequest, Frame, JoinAnswer, Receipt } from '../lib/protocol/messages.ts'

/** All that a browser is told: frames of its sockets, pages, and answers by HTTP. */
export type Tap = {
  readonly holds: (phrase: string) => boolean
  /** What the server has promised to keep, by the receipts that came. */
  readonly acknowledged: ReadonlyMap<string, CommandRequest>
  /** What the screen shows: the frames that came, put together as the page does. */
  readonly view: () => View | null
  /** Asks for these with the browser's cookies, and hears the answers. */
  readonly ask: (paths: readonly string[]) => Promise<void>
}

export function tapOn(context: BrowserContext, matchId: string): Tap {
  const heard: string[] = []
  const acknowledged = new Map<string, CommandRequest>()
  const store = createMatchStore(matchId)
  context.on('page', (page) => page.on('websocket', (socket) => listenTo(socket, { heard, acknowledged, store })))
  context.on('requestfinished', (request) => void hear(request, heard))
  return {
    holds: (phrase) => heard.some((one) => one.includes(phrase)),
    acknowledged,
    view: () => store.getState().view,
    ask: async (paths) => {
      for (const path of paths) heard.push(await (await context.request.get(path)).text())
    },
  }
}

/** Scripts are the same for all, and looked at where they lie. */
async function hear(request: Request, heard: string[]): Promise<void> {
  if (request.url().includes('/_next/static/')) return
  const response = await request.response().catch(() => null)
  // A page that is left takes its answers along.
  const body = await response?.body().catch(() => null) ?? null
  if (body !== null) heard.push(body.toString('utf8'))
}

type Ears = { readonly heard: string[]; readonly acknowledged: Map<string, CommandRequest>; readonly store: ReturnType<typeof createMatchStore> }

/** Socket.IO's packets: 42 an event, 43 an answer, each with the number that it is answered by. */
const PACKET = /^4([23])(\d*)(\[.*)$/s

function listenTo(socket: WebSocket, { heard, acknowledged, store }: Ears): void {
  const asked = new Map<string, { readonly event: string; readonly body: unknown }>()
  socket.on('framesent', ({ payload }) => {
    const [, kind, number = '', body = '[]'] = PACKET.exec(String(payload)) ?? []
    if (kind !== '2' || number === '') return
    const [event, request]: [string, unknown] = JSON.parse(body)
    asked.set(number, { event, body: request })
  })
  socket.on('framereceived', ({ payload }) => {
    heard.push(String(payload))
    const [, kind, number = '', body = '[]'] = PACKET.exec(String(payload)) ?? []
    if (kind === '2') takeEvent(store, JSON.parse(body))
    const question = kind === '3' ? asked.get(number) : undefined
    if (question?.event === 'join') takeJoin(store, (JSON.parse(body) as [JoinAnswer])[0], Date.now())
    if (question?.event !== 'command') return
    const request = question.body as CommandRequest
    if ((JSON.parse(body) as [Receipt])[0].ok) acknowledged.set(request.commandId, request)
  })
}

function takeEvent(store: Ears['store'], [event, body]: [string, unknown]): void {
  if (event === 'frame') takeFrame(store, body as Frame)
}
