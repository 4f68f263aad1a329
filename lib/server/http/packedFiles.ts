import fs from 'node:fs'
import type http from 'node:http'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8', '.css': 'text/css; charset=UTF-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
}
/** `as`: as it is, since fonts are packed already. */
const ENCODINGS = { br: 'br', gz: 'gzip', as: 'identity' } as const
type Ending = keyof typeof ENCODINGS

/** True where it has answered. */
export type FileDoor = (request: http.IncomingMessage, response: http.ServerResponse) => boolean

/** Answers scripts, styles, fonts and the map as the build has packed them; where there is no such file, someone else answers. */
export function packedFiles(folder: string): FileDoor {
  const packed = packedIn(folder)
  return (request, response) => {
    const file = (request.url ?? '').split('?')[0] ?? ''
    const ending = endingsFor(request.headers['accept-encoding']).find((one) => packed.has(`${file}.${one}`))
    const body = packed.get(`${file}.${ending ?? ''}`)
    if (ending === undefined || body === undefined || request.method !== 'GET') return false
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      ...(ending === 'as' ? {} : { 'content-encoding': ENCODINGS[ending] }),
      'content-length': body.length,
      'cache-control': file.startsWith('/_next/static/') ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
      'vary': 'accept-encoding',
      'x-content-type-options': 'nosniff',
    }).end(body)
    return true
  }
}

function packedIn(folder: string): ReadonlyMap<string, Buffer> {
  if (!fs.existsSync(folder)) return new Map()
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name)
    return [`/${path.relative(folder, file).split(path.sep).join('/')}`, fs.readFileSync(file)]
  }))
}

/** The smaller first. Browsers offer br only where the line is safe or the server is their own machine. */
function endingsFor(accepted: string | string[] | undefined): readonly Ending[] {
  const offered = new Set(String(accepted ?? '').split(',').filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one)).map((one) => one.trim().split(';')[0]))
  const endings: readonly Ending[] = ['br', 'gz', 'as']
  return endings.filter((ending) => ending === 'as' || offered.has(ENCODINGS[ending]))
}
