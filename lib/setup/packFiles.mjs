/** Packs scripts, styles and the map as small as they go, and lays the fonts beside them, once, so that the server need not pack them for each phone. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { filesUnder, root } from './steps.mjs'

const PLACES = { '.next/static': '_next/static', 'public/map': 'map', 'public/fonts': 'fonts' }
const PACKED = /\.(js|css|svg)$/
const PACKED_ALREADY = /\.woff2$/
const target = path.join(root, 'build/packed')

const packings = {
  br: (plain) => zlib.brotliCompressSync(plain, { params: { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
  gz: (plain) => zlib.gzipSync(plain, { level: 9 }),
}

const asItIs = { as: (plain) => plain }

rmSync(target, { recursive: true, force: true })
for (const [from, to] of Object.entries(PLACES)) {
  for (const file of filesUnder(from)) {
    const plain = readFileSync(file)
    const place = path.join(target, to, path.relative(path.join(root, from), file))
    mkdirSync(path.dirname(place), { recursive: true })
    const wanted = PACKED.test(file) ? packings : PACKED_ALREADY.test(file) ? asItIs : {}
    for (const [ending, pack] of Object.entries(wanted)) writeFileSync(`${place}.${ending}`, pack(plain))
  }
}
