/**
 * Projects the coasts and borders of Northeast Asia once, so that a page need not carry geography or a projection.
 * Writes public/map/northeastAsia.svg, whose parts the map draws with <use> and colours by theme,
 * and lib/ui/map/projected.json, where the capitals stand in the same units.
 * Run after a change: node lib/ui/map/buildMap.mjs; the results are kept in the repository.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { geoConicConformal, geoGraticule, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'

const require = createRequire(import.meta.url)
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'))
const root = path.resolve(import.meta.dirname, '../../..')

const CAPITALS = {
  beijing: [116.39, 39.91], pyongyang: [125.75, 39.03], seoul: [126.98, 37.57], tokyo: [139.69, 35.69],
}
const MOSCOW = [37.62, 55.75]
const WASHINGTON = [-77.04, 38.91]

/** The military demarcation line is drawn dashed, as is every line that the two sides read differently. */
const DISPUTED = [['North Korea', 'South Korea']]
const isDisputed = (one, other) =>
  DISPUTED.some((names) => names.includes(one.properties.name) && names.includes(other.properties.name))

const countries = world.objects.countries
const land = feature(world, world.objects.land)
const borders = mesh(world, countries, (one, other) => one !== other && !isDisputed(one, other))
const disputed = mesh(world, countries, (one, other) => one !== other && isDisputed(one, other))

/** Whole quarters of a pixel, each point told from the last: a quarter of the bytes of plain coordinates. Islets are left out. */
const FINE = 4
/** Points that lie this near to the line without them, in quarters, are left out: nobody could see them. */
const NEAR = 2

function drawn(geometry, projection) {
  const text = geoPath(projection).digits(1)(geometry) ?? ''
  return text.split('M').slice(1).filter((ring) => ring.length > 34).map(compact).join('')
}

function compact(ring) {
  const points = thinned(ring.replace('Z', '').split('L').map((point) => point.split(',').map((value) => Math.round(Number(value) * FINE))))
  const steps = points.slice(1).map(([x, y], index) => [x - points[index][0], y - points[index][1]])
  const line = steps.filter(([x, y]) => x !== 0 || y !== 0).map(([x, y]) => `${x}${y < 0 ? '' : ' '}${y}`).join(' ').replaceAll(' -', '-')
  return `M${points[0].join(' ')}l${line}${ring.includes('Z') ? 'z' : ''}`
}

/** After Douglas and Peucker. */
function thinned(points) {
  const [first, last] = [points[0], points.at(-1)]
  const off = points.map((point) => distance(point, first, last))
  const far = off.indexOf(Math.max(...off))
  if (points.length < 3 || off[far] <= NEAR) return points.length < 2 ? points : [first, last]
  return [...thinned(points.slice(0, far + 1)), ...thinned(points.slice(far)).slice(1)]
}

function distance([x, y], [fromX, fromY], [toX, toY]) {
  const length = Math.hypot(toX - fromX, toY - fromY)
  return length === 0 ? Math.hypot(x - fromX, y - fromY) : Math.abs((toX - fromX) * (fromY - y) - (fromX - x) * (toY - fromY)) / length
}

function frame({ centre, scale, width, height }) {
  return geoConicConformal().parallels([32, 46]).rotate([-centre[0], 0]).center([0, centre[1]])
    .scale(scale).translate([width / 2, height / 2]).clipExtent([[0, 0], [width, height]]).precision(0.3)
}

function parts(name, projection, step) {
  const lines = geoGraticule().step([step, step])()
  return [
    `<path id="${name}-land" d="${drawn(land, projection)}" transform="scale(.25)" vector-effect="non-scaling-stroke"/>`,
    `<path id="${name}-borders" d="${drawn(borders, projection)}" transform="scale(.25)" vector-effect="non-scaling-stroke"/>`,
    `<path id="${name}-grid" d="${drawn(lines, projection)}" transform="scale(.25)" vector-effect="non-scaling-stroke"/>`,
  ]
}

const asia = frame({ centre: [128, 37], scale: 1180, width: 1000, height: 900 })
const capes = frame({ centre: [-76, 38.6], scale: 3600, width: 300, height: 220 })
const plain = frame({ centre: [35, 55.2], scale: 900, width: 420, height: 260 })

const svg = [
  '<svg xmlns="http://www.w3.org/2000/svg">',
  '<!-- Made with Natural Earth. -->',
  ...parts('asia', asia, 5),
  `<path id="asia-disputed" d="${drawn(disputed, asia)}" transform="scale(.25)" vector-effect="non-scaling-stroke"/>`,
  ...parts('washington', capes, 2),
  ...parts('moscow', plain, 5),
  '</svg>',
].join('\n')

const round = (point) => point.map((value) => Math.round(value * 10) / 10)
const projected = {
  ...Object.fromEntries(Object.entries(CAPITALS).map(([seat, place]) => [seat, round(asia(place))])),
  moscowInset: round(plain(MOSCOW)),
  washingtonInset: round(capes(WASHINGTON)),
}

mkdirSync(path.join(root, 'public/map'), { recursive: true })
writeFileSync(path.join(root, 'public/map/northeastAsia.svg'), `${svg}\n`)
writeFileSync(path.join(root, 'lib/ui/map/projected.json'), `${JSON.stringify(projected, null, 2)}\n`)
