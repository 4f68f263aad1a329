/**
 * Cuts the two typefaces to what the screens set, so that a phone on slow wifi gets text soon: figures and signs for
 * every language, then the letters that a page uses. Writes public/fonts, app/fonts.css and nothing else.
 * Run after a change: node lib/ui/fonts/buildFonts.mjs; the results are kept in the repository.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const packageOf = (name) => path.dirname(require.resolve(`@fontsource-variable/${name}/package.json`))
const root = path.resolve(import.meta.dirname, '../../..')
const target = path.join(root, 'public/fonts')

const span = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
const without = (text, out) => [...text].filter((sign) => !out.includes(sign)).join('')
/** Signs that no wording has: whoever types them waits a moment longer. */
const rareSigns = '#$*<>@[\\]^_`{|}~§¶°±'
const letters = `${span(0x41, 0x5a)}${span(0x61, 0x7a)}`
/** The letters of the six seals stand on every screen, whatever its language: a family of their own, in the file of the signs. */
const sealLetters = 'BMPSTW'
const signs = without(`${span(0x20, 0x7e)}\u00a0–—‘’“”…·×−→`, `${letters}${rareSigns}`)
const westernRest = `${rareSigns}${without(span(0xa1, 0xff), '·×§¶°±«»')}ŒœŸ‚„†‡•€™`
const easternLatin = span(0x100, 0x17f)
const russian = `${span(0x410, 0x44f)}Ёё№«»`
const cyrillicRest = without(`${span(0x400, 0x45f)}ҐґӘә`, russian)

const sans = { family: 'Lips Sans', from: 'libre-franklin', weight: [400, 700], axes: {} }
const seals = { ...sans, family: 'Lips Seals' }
/** Two optical sizes as two families: reading and small heads everywhere, large heads only where a page has one. */
const serif = { family: 'Lips Serif', from: 'source-serif-4', weight: [400, 680], axes: { opsz: 16 } }
const italic = { family: 'Lips Serif', style: 'italic', from: 'source-serif-4', weight: [400, 640], axes: { opsz: 14 } }
const display = { family: 'Lips Display', from: 'source-serif-4', weight: [500, 700], axes: { wght: 650, opsz: 44 } }
const nameplate = { family: 'Lips Nameplate', from: 'source-serif-4', weight: [500], axes: { wght: 500, opsz: 60 } }
/** Small, as the reading text is: a page in Cyrillic, Chinese, Korean or Japanese needs no other Latin serif. */
const nameplateSmall = { family: 'Lips Nameplate Small', from: 'source-serif-4', weight: [400], axes: { wght: 400, opsz: 16 } }
const nameplateItalic = { family: 'Lips Nameplate', style: 'italic', from: 'source-serif-4', weight: [300], axes: { wght: 300, opsz: 60 } }

const cuts = [
  ['sans-signs', sans, 'latin', signs, sealLetters],
  ['sans-latin', sans, 'latin', letters],
  ['sans-western', sans, 'latin', westernRest],
  ['sans-eastern', sans, 'latin-ext', easternLatin],
  ['sans-cyrillic', sans, 'cyrillic', russian],
  ['sans-cyrillicRest', sans, 'cyrillic', cyrillicRest],
  ['serif-signs', serif, 'latin', signs],
  ['serif-latin', serif, 'latin', letters],
  ['serif-western', serif, 'latin', westernRest],
  ['serif-eastern', serif, 'latin-ext', easternLatin],
  ['serif-cyrillic', serif, 'cyrillic', russian],
  ['serif-cyrillicRest', serif, 'cyrillic', cyrillicRest],
  ['italic-latin', italic, 'latin', `${signs}${letters}`],
  ['italic-cyrillic', italic, 'cyrillic', russian],
  ['display-latin', display, 'latin', `${signs}${letters}`],
  ['display-cyrillic', display, 'cyrillic', russian],
  // With the space: a browser also loads the next family where the first lacks it.
  ['nameplate', nameplate, 'latin', 'LipsTeth '],
  ['nameplate-small', nameplateSmall, 'latin', 'LipsTeth '],
  ['nameplate-italic', nameplateItalic, 'latin', 'and '],
]

/** Kerning, accents, ligatures and the figures that the styles ask for; small capitals and the like would bring glyphs of their own. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'rvrn', 'liga', 'tnum', 'lnum', 'onum']

function fileOf({ from, style = 'normal' }, script) {
  const kind = from === 'libre-franklin' ? 'wght' : 'opsz'
  return path.join(packageOf(from), 'files', `${from}-${script}-${kind}-${style}.woff2`)
}

/** U+0041-005A,U+0061 and so on. */
function rangeOf(text) {
  const points = [...new Set(text)].map((sign) => sign.codePointAt(0)).sort((one, other) => one - other)
  const starts = points.filter((point) => !points.includes(point - 1))
  const hex = (point) => point.toString(16).toUpperCase().padStart(4, '0')
  return starts.map((start) => {
    let end = start
    while (points.includes(end + 1)) end += 1
    return start === end ? `U+${hex(start)}` : `U+${hex(start)}-${hex(end)}`
  }).join(',')
}

const faceOf = ([name, { family, style = 'normal', weight }, , text]) => `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight.join(' ')};
  font-display: swap;
  src: url('/fonts/${name}.woff2') format('woff2');
  unicode-range: ${rangeOf(text)};
}
`

mkdirSync(target, { recursive: true })
for (const [name, look, script, text, more = ''] of cuts) {
  const [min, max] = look.weight
  const variationAxes = { wght: { min, max }, ...look.axes }
  const cut = await subsetFont(readFileSync(fileOf(look, script)), `${text}${more}`, { targetFormat: 'woff2', variationAxes, keepFeatures })
  writeFileSync(path.join(target, `${name}.woff2`), cut)
  console.log(`${name.padEnd(18)} ${(cut.length / 1024).toFixed(1)} KiB`)
}
writeFileSync(path.join(root, 'app/fonts.css'), `/* Written by lib/ui/fonts/buildFonts.mjs; a browser loads only the ranges that a page uses. */\n${[...cuts, ['sans-signs', seals, 'latin', sealLetters]].map(faceOf).join('')}`)
for (const family of ['libre-franklin', 'source-serif-4']) {
  copyFileSync(path.join(packageOf(family), 'LICENSE'), path.join(target, `${family}-licence.txt`))
}
