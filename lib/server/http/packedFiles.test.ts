import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { packedFiles } from './packedFiles.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'packed-'))
fs.mkdirSync(path.join(folder, '_next/static'), { recursive: true })
fs.writeFileSync(path.join(folder, '_next/static/a.js.br'), 'as br')
fs.writeFileSync(path.join(folder, '_next/static/a.js.gz'), 'as gzip')
fs.mkdirSync(path.join(folder, 'fonts'))
fs.writeFileSync(path.join(folder, 'fonts/a.woff2.as'), 'as it is')

const door = packedFiles(folder)
const server = http.createServer((request, response) => void (door(request, response) || response.writeHead(404).end())).listen(0)
afterEach(() => void server.close())

type Answer = { readonly status: number | undefined; readonly headers: http.IncomingHttpHeaders; readonly body: string }

function asked(file: string, options: http.RequestOptions): Promise<Answer> {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return new Promise((resolve, reject) => {
    http.request({ port, path: file, ...options }, async (answer) => {
      resolve({ status: answer.statusCode, headers: answer.headers, body: (await answer.toArray()).join('') })
    }).on('error', reject).end()
  })
}

it('answers the smallest packing that the browser takes, for good, and leaves the rest to others', async () => {
  const script = '/_next/static/a.js'
  const best = await asked(`${script}?v=1`, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  expect(best).toMatchObject({ status: 200, body: 'as br', headers: { 'content-encoding': 'br', 'vary': 'accept-encoding', 'content-type': 'application/javascript; charset=UTF-8' } })
  expect(best.headers['cache-control']).toContain('immutable')
  expect(await asked(script, { headers: { 'accept-encoding': 'gzip, br;q=0' } })).toMatchObject({ body: 'as gzip', headers: { 'content-encoding': 'gzip' } })
  for (const [file, headers] of [[script, {}], [script, { 'accept-encoding': 'identity' }], ['/_next/static/b.js', { 'accept-encoding': 'br' }], ['/../packed.br', { 'accept-encoding': 'br' }]] as const) {
    expect((await asked(file, { headers })).status, file).toBe(404)
  }
  const font = await asked('/fonts/a.woff2', {})
  expect(font).toMatchObject({ status: 200, body: 'as it is', headers: { 'content-type': 'font/woff2' } })
  expect(font.headers['content-encoding']).toBeUndefined()
  expect((await asked(script, { method: 'POST', headers: { 'accept-encoding': 'br' } })).status).toBe(404)
})
