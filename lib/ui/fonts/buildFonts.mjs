/**
 * Cuts the two typefaces to what the screens set, so that a phone on slow wifi gets text soon:
 * the common characters first, the rest of Latin, Russian and the rest of Cyrillic only where a page uses them.
 * Run after a change of the ranges: node lib/ui/fonts/buildFonts.mjs; the results in public/fonts are kept in the repository.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const packageOf = (name) => path.dirname(require.resolve(`@fontsource-variable/${name}/package.json`))
const target = path.resolve(import.meta.dirname, '../../../public/fonts')

const span = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
const common = `${span(0x20, 0x7e)}\u00a0–—‘’“”…·×−±°«»§¶→`
const westernRest = `${span(0xa1, 0xff)}ŒœŸ‚„†‡•€™`
const easternLatin = span(0x100, 0x17f)
const russian = `${span(0x410, 0x44f)}Ёё№`
const cyrillicRest = `${span(0x400, 0x45f).replaceAll(/[А-яЁё]/g, '')}ҐґӘә`

const sans = { wght: { min: 400, max: 700 } }
/** Two optical sizes as two files: reading and small heads everywhere, large heads only where a page has one. */
const serif = { wght: { min: 400, max: 680 }, opsz: 16 }
const display = { wght: 650, opsz: 44 }
const italic = { wght: { min: 400, max: 640 }, opsz: 14 }
const nameplate = { wght: 500, opsz: 60 }
const nameplateItalic = { wght: 300, opsz: 60 }

/** Kerning, accents, ligatures and the figures that the styles ask for; small capitals and the like would bring glyphs of their own. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'rvrn', 'liga', 'tnum', 'lnum', 'onum']

const cuts = [
  ['sans-common', 'libre-franklin', 'latin-wght-normal', common, sans],
  ['sans-western', 'libre-franklin', 'latin-wght-normal', westernRest, sans],
  ['sans-eastern', 'libre-franklin', 'latin-ext-wght-normal', easternLatin, sans],
  ['sans-cyrillic', 'libre-franklin', 'cyrillic-wght-normal', russian, sans],
  ['sans-cyrillicRest', 'libre-franklin', 'cyrillic-wght-normal', cyrillicRest, sans],
  ['serif-common', 'source-serif-4', 'latin-opsz-normal', common, serif],
  ['serif-western', 'source-serif-4', 'latin-opsz-normal', westernRest, serif],
  ['serif-eastern', 'source-serif-4', 'latin-ext-opsz-normal', easternLatin, serif],
  ['serif-cyrillic', 'source-serif-4', 'cyrillic-opsz-normal', russian, serif],
  ['serif-cyrillicRest', 'source-serif-4', 'cyrillic-opsz-normal', cyrillicRest, serif],
  ['display-common', 'source-serif-4', 'latin-opsz-normal', common, display],
  ['display-cyrillic', 'source-serif-4', 'cyrillic-opsz-normal', russian, display],
  ['italic-common', 'source-serif-4', 'latin-opsz-italic', common, italic],
  ['italic-cyrillic', 'source-serif-4', 'cyrillic-opsz-italic', russian, italic],
  // With the space: a browser also loads the next family where the first lacks it.
  ['nameplate', 'source-serif-4', 'latin-opsz-normal', 'LipsTeh ', nameplate],
  ['nameplate-italic', 'source-serif-4', 'latin-opsz-italic', 'and ', nameplateItalic],
]

mkdirSync(target, { recursive: true })
for (const [name, family, file, text, variationAxes] of cuts) {
  const source = path.join(packageOf(family), 'files', `${family}-${file}.woff2`)
  const cut = await subsetFont(readFileSync(source), text, { targetFormat: 'woff2', variationAxes, keepFeatures })
  writeFileSync(path.join(target, `${name}.woff2`), cut)
  console.log(`${name.padEnd(16)} ${(cut.length / 1024).toFixed(1)} KiB`)
}
for (const family of ['libre-franklin', 'source-serif-4']) {
  copyFileSync(path.join(packageOf(family), 'LICENSE'), path.join(target, `${family}-licence.txt`))
}
