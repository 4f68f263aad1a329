/** node lib/setup/prepare.mjs start|dev|test: brings this folder to where that command can run. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkNode, npm, onceFor, root, run, tool, withLock } from './steps.mjs'

const goal = process.argv[2] ?? 'start'

function installPackages() {
  onceFor('packages', { sources: ['package-lock.json'], results: ['node_modules/next', 'node_modules/prisma'] }, () => {
    console.log('Installing packages …')
    npm('ci', '--include=dev')
  })
}

/**
 * Prisma's generator asks for a schema engine that it would download; generating never runs it to the end, so any
 * program that fails when run as the engine serves.
 */
function generateClient() {
  const sources = ['prisma/schema.prisma', 'prisma.config.ts']
  if (!existsSync(path.join(root, 'prisma/schema.prisma'))) return
  onceFor('client', { sources, results: ['lib/server/database/generated'] }, () => {
    tool('prisma/build/index.js', ['generate'], { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/false', PRISMA_HIDE_UPDATE_MESSAGE: '1' })
  })
}

function drawMap() {
  const builder = 'lib/ui/map/buildMap.mjs'
  if (!existsSync(path.join(root, builder))) return
  onceFor('map', { sources: [builder], results: ['public/map'] }, () => run(process.execPath, [builder]))
}

function buildPages() {
  onceFor('pages', { sources: ['app', 'lib', 'public', 'proxy.ts', 'next.config.js', 'tsconfig.json', 'package-lock.json'], results: ['.next/BUILD_ID'] }, () => {
    console.log('Building the pages …')
    tool('next/dist/bin/next', ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  })
}

function bundleServer() {
  if (!existsSync(path.join(root, 'lib/server/main.ts'))) return
  onceFor('server', { sources: ['lib', 'package-lock.json'], results: ['build/main.mjs'] }, () => {
    run(process.execPath, ['lib/setup/bundle.mjs'])
  })
}

checkNode()
withLock(() => {
  installPackages()
  generateClient()
  drawMap()
  if (goal === 'dev') return
  buildPages()
  bundleServer()
})
