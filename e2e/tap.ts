import type { BrowserContext, Request, WebSocket } from '@playwright/test'
import { createMatchStore, takeFrame, takeJoin } from '../lib/client/matchStore.ts'
import type { View } from '../lib/engine/viewShape.ts'
import type { CommandRequest, Frame, JoinAnswer, JoinRequest, Look, Receipt } from '../lib/protocol/messages.ts'

/** All that a browser is told: frames of its sockets, pages, and answers by HTTP. */
export type Tap = {
  readonly holds: (phrase: string) => boolean
  /** What the server has promised to keep, by the receipts that came. */
  readonly acknowledged: ReadonlyMap<string, CommandRequest>
  /** What the screen shows: the page and the frames that came, put together as the page does. */
  readonly view: () => View | null
  /** Asks for these with the browser's cookies, and hears the answers. */
  readonly ask: (paths: readonly string[]) => Promise<void>
}

export async function tapOn(context: BrowserContext, matchId: string): Promise<Tap> {
  const heard: string[] = []
  const acknowledged = new Map<string, CommandRequest>()
  const told: Told[] = []
  context.on('page', (page) => page.on('websocket', (socket) => listenTo(socket, { heard, acknowledged, told })))
  context.on('requestfinished', (request) => void hear(request, heard))
  await context.exposeFunction('tapHears', (text: string) => void heard.push(text))
  await context.addInitScript(tellTap)
  return {
    holds: (phrase) => heard.some((one) => one.includes(phrase)),
    acknowledged,
    view: () => viewOf(matchId, told, heard),
    ask: async (paths) => {
      for (const path of paths) heard.push(await (await context.request.get(path)).text())
    },
  }
}

/** In the page: what it is given, also where the browser keeps no copy for a page that is left at once. */
function tellTap(): void {
  const { tapHears, fetch: ask } = window as typeof window & { readonly tapHears: (text: string) => void }
  window.fetch = async (...asked) => {
    const answer = await ask(...asked)
    void answer.clone().text().then(tapHears, () => undefined)
    return answer
  }
  document.addEventListener('DOMContentLoaded', () => tapHears(document.documentElement.outerHTML))
}

/** Scripts are the same for all, and looked at where they lie. */
async function hear(request: Request, heard: string[]): Promise<void> {
  if (request.url().includes('/_next/static/')) return
  const response = await request.response().catch(() => null)
  // A page that is left takes its answers along.
  const body = await response?.body().catch(() => null) ?? null
  if (body !== null) heard.push(body.toString('utf8'))
}

/** Answers to joins, each with the tag that was asked with, and frames, in their order. */
type Told = { readonly answer: JoinAnswer; readonly viewTag: string | undefined } | Frame
type Ears = { readonly heard: string[]; readonly acknowledged: Map<string, CommandRequest>; readonly told: Told[] }

/** Socket.IO's packets: 42 an event, 43 an answer, each with the number that it is answered by. */
const PACKET = /^4([23])(\d*)(\[.*)$/s

function listenTo(socket: WebSocket, { heard, acknowledged, told }: Ears): void {
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
    if (kind === '2') takeEvent(told, JSON.parse(body))
    const question = kind === '3' ? asked.get(number) : undefined
    if (question?.event === 'join') told.push({ answer: (JSON.parse(body) as [JoinAnswer])[0], viewTag: (question.body as JoinRequest).viewTag })
    if (question?.event !== 'command') return
    const request = question.body as CommandRequest
    if ((JSON.parse(body) as [Receipt])[0].ok) acknowledged.set(request.commandId, request)
  })
}

function takeEvent(told: Told[], [event, body]: [string, unknown]): void {
  if (event === 'frame') told.push(body as Frame)
}

function viewOf(matchId: string, told: readonly Told[], heard: readonly string[]): View | null {
  const store = createMatchStore(matchId)
  for (const one of told) {
    if ('channel' in one) takeFrame(store, one)
    else {
      const { answer, viewTag = '' } = one
      if (answer.ok && answer.view === null && viewTag !== store.getState().viewTag) store.setState(lookIn(heard, viewTag))
      takeJoin(store, answer, Date.now())
    }
  }
  return store.getState().view
}

/** The pieces in which a page, opened by its address, brings what its components are given; and a text among that, with its length in bytes. */
const PIECE = /self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g
const TEXT = /:T([0-9a-f]+),(?=\{"viewer":)/g

function lookIn(heard: readonly string[], viewTag: string): Look {
  for (const page of heard) {
    if (!page.includes(viewTag)) continue
    const pieces = [...page.matchAll(PIECE)].map(([, piece]) => JSON.parse(piece ?? '""') as string)
    const given = Buffer.from(pieces.length === 0 ? page : pieces.join(''))
    for (const { 0: head, 1: length, index } of given.toString('latin1').matchAll(TEXT)) {
      const look = JSON.parse(given.subarray(index + head.length, index + head.length + Number.parseInt(length ?? '', 16)).toString()) as Look
      if (look.viewTag === viewTag) return look
    }
  }
  throw new Error('no page brought the view that the server says is here')
}
