import http from 'node:http'
import type { Duplex } from 'node:stream'
import compression from 'compression'
import type { Server as Engine } from 'engine.io'
import { CONNECTION_HEADER } from '../access/origin.ts'
import type { FileDoor } from './packedFiles.ts'

/** Pages, and what a developer's browser reloads by. */
export type Pages = {
  readonly files: FileDoor
  readonly answer: (request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>
  readonly upgrade: ((request: http.IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>) | null
}

export type DoorParts = {
  readonly engine: Engine
  readonly pages: Pages | null
  readonly isReady: () => Promise<boolean>
  readonly onFailure: (error: unknown, where: string) => void
}

/** Longer than a proxy in front keeps its own, or the proxy sends a request into a connection that we just closed. */
const IDLE_CONNECTION_MS = 75_000

/** Pages by brotli where the browser takes it; the framework itself knows gzip alone. */
const pack = compression()

export type HttpDoor = {
  readonly server: http.Server
  /** Ends every line that is open, whatever it has become: one to a page under development outlives its request. */
  readonly end: () => Promise<void>
}

/** The one HTTP server: sockets, health, and pages for the rest. */
export function httpDoor(parts: DoorParts): HttpDoor {
  const { engine, pages } = parts
  const lines = new Set<Duplex>()
  const server = http.createServer({ keepAliveTimeout: IDLE_CONNECTION_MS }, (request, response) => answer(parts, request, response))
  // The one place where a connection may become something else; what is not known here is refused.
  server.on('upgrade', (request, socket, head) => {
    if (isUnder(request, '/socket.io/')) engine.handleUpgrade(request, socket, head)
    else if (pages?.upgrade && isUnder(request, '/_next/')) void pages.upgrade(request, socket, head)
    else socket.destroy()
  })
  server.on('connection', (line) => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
  })
  return {
    server,
    end: () => new Promise((resolve) => {
      server.close(() => resolve())
      for (const line of lines) line.destroy()
    }),
  }
}

function answer(parts: DoorParts, request: http.IncomingMessage, response: http.ServerResponse): void {
  const { engine, pages } = parts
  const path = request.url?.split('?')[0]
  if (isUnder(request, '/socket.io/')) engine.handleRequest(Object.assign(request, { res: response }), response)
  else if (path === '/api/health') answerJson(response, 200)
  else if (path === '/api/ready') void parts.isReady().then((isReady) => answerJson(response, isReady ? 200 : 503))
  else if (pages === null) answerJson(response, 404)
  else if (!pages.files(request, response)) answerPage({ ...parts, pages }, request, response)
}

function answerPage({ pages, onFailure }: DoorParts & { readonly pages: Pages }, request: http.IncomingMessage, response: http.ServerResponse): void {
  request.headers[CONNECTION_HEADER] = request.socket.remoteAddress
  const failed = (error: unknown) => {
    onFailure(error, 'page')
    if (response.headersSent) response.end()
    else answerJson(response, 500)
  }
  pack(request, response, () => void pages.answer(request, response).catch(failed))
}

function isUnder(request: http.IncomingMessage, path: string): boolean {
  return request.url?.startsWith(path) ?? false
}

function answerJson(response: http.ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify({ ok: status === 200 }))
}
