/** Packs scripts, styles and the map as small as they go, once, so that the server need not pack them for each phone. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { filesUnder, root } from './steps.mjs'

const PLACES = { '.next/static': '_next/static', 'public/map': 'map' }
const PACKED = /\.(js|css|svg)$/
const target = path.join(root, 'build/packed')

const packings = {
  br: (plain) => zlib.brotliCompressSync(plain, { params: { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
  gz: (plain) => zlib.gzipSync(plain, { level: 9 }),
}

rmSync(target, { recursive: true, force: true })
for (const [from, to] of Object.entries(PLACES)) {
  for (const file of filesUnder(from).filter((name) => PACKED.test(name))) {
    const plain = readFileSync(file)
    const place = path.join(target, to, path.relative(path.join(root, from), file))
    mkdirSync(path.dirname(place), { recursive: true })
    for (const [ending, pack] of Object.entries(packings)) writeFileSync(`${place}.${ending}`, pack(plain))
  }
}
