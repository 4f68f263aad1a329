/** node lib/setup/prepare.mjs start|dev|test|admin: brings this folder to where that command can run. */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { endTogether } from './processes.mjs'
import { checkNode, npm, onceFor, preparing, root, run, tool, withLock } from './steps.mjs'

const goal = process.argv[2] ?? 'start'
const has = (file) => existsSync(path.join(root, file))

const LOCK = { sources: ['package-lock.json'], results: ['node_modules/next', 'node_modules/prisma'] }
const TOOLS = { ...LOCK, results: [...LOCK.results, 'node_modules/vitest', 'node_modules/@playwright/test'] }
const isForWork = goal === 'dev' || goal === 'test'

/** Who plays waits for what plays; the tools of who works on it are added when first wanted. */
async function installPackages() {
  await onceFor('packages', LOCK, async () => {
    console.error('Installing packages …')
    await npm('ci', isForWork ? '--include=dev' : '--omit=dev')
    // Scripts begin with the shell's exec, so that a signal to npm reaches node; the shell of Windows has no such word.
    if (process.platform === 'win32') writeFileSync(path.join(root, 'node_modules/.bin/exec.cmd'), '@%*\r\n')
  })
  if (isForWork) await onceFor('tools', TOOLS, () => (TOOLS.results.every(has) ? null : npm('install', '--include=dev', '--no-save')))
}

/**
 * Prisma's generator asks for a schema engine that it would download; generating never runs it to the end, so any
 * program that fails when run as the engine serves.
 */
async function generateClient() {
  const sources = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']
  await onceFor('client', { sources, results: ['lib/server/database/generated/client.ts'] }, async () => {
    const notAnEngine = ['/bin/false', '/usr/bin/false'].find(existsSync) ?? process.execPath
    await tool('prisma/build/index.js', ['generate'], {
      keep: true, env: { PRISMA_SCHEMA_ENGINE_BINARY: notAnEngine, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    })
  })
}

async function drawMap() {
  const builder = 'lib/ui/map/buildMap.mjs'
  if (!has(builder)) return
  await onceFor('map', { sources: [builder], results: ['public/map'] }, () => run(process.execPath, [builder], preparing))
}

async function buildPages() {
  const sources = ['app', 'lib', 'public', 'proxy.ts', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']
  await onceFor('pages', { sources, results: ['.next/BUILD_ID', 'build/packed'] }, async () => {
    console.error('Building the pages …')
    await tool('next/dist/bin/next', ['build'], { ...preparing, env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } })
    await run(process.execPath, ['lib/setup/packFiles.mjs'], preparing)
  })
}

async function bundleServer() {
  await onceFor('server', { sources: ['lib', 'package-lock.json'], results: ['build/main.mjs'] }, () =>
    run(process.execPath, ['lib/setup/bundle.mjs'], preparing))
}

checkNode()
endTogether()
await withLock(async () => {
  await installPackages()
  await generateClient()
  await drawMap()
  if (goal === 'start' || goal === 'test') await buildPages()
  if (goal !== 'dev') await bundleServer()
})
process.exit(0)
