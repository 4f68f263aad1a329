/** What npm start, npm run dev and npm test need done first. Built-ins of Node only: nothing is installed yet. */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const stampFolder = path.join(root, 'node_modules', '.lips-and-teeth')
const skipped = new Set(['node_modules', '.next', 'build', 'data', '.git', 'generated', 'test-results', 'screenshots'])

function filesUnder(place) {
  const whole = path.join(root, place)
  if (!fs.existsSync(whole)) return []
  if (fs.statSync(whole).isFile()) return [whole]
  return fs.readdirSync(whole, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => filesUnder(path.join(place, entry.name)))
    .sort()
}

/** sha256 over names and contents of these files and folders. */
function stampOf(places) {
  const hash = createHash('sha256').update(process.version)
  for (const file of places.flatMap(filesUnder)) hash.update(file).update('\0').update(fs.readFileSync(file))
  return hash.digest('hex')
}

/** Runs `work` unless these sources are the same as when it last succeeded and its results are still there. */
export function onceFor(name, { sources, results }, work) {
  const file = path.join(stampFolder, name)
  const stamp = stampOf(sources)
  const isDone = results.every((result) => fs.existsSync(path.join(root, result)))
    && fs.existsSync(file) && fs.readFileSync(file, 'utf8') === stamp
  if (isDone) return
  work()
  fs.mkdirSync(stampFolder, { recursive: true })
  fs.writeFileSync(file, stamp)
}

/** Runs a program in the project's root and ends this process with its exit code if it fails. */
export function run(command, args, env = {}) {
  const { status, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (status === 0) return
  console.error(`\nThis step failed (${signal ?? `exit ${status}`}): ${path.basename(command)} ${args.join(' ')}`)
  process.exit(status ?? 1)
}

/** Runs npm by the same npm that runs us, or the one on the path. */
export function npm(...args) {
  const script = process.env.npm_execpath
  const env = { NODE_ENV: 'development', npm_config_fund: 'false', npm_config_audit: 'false' }
  if (script?.endsWith('.js')) run(process.execPath, [script, ...args], env)
  else run('npm', args, env)
}

/** A program that an installed package brings, by its file inside node_modules. */
export function tool(file, args, env = {}) {
  run(process.execPath, [path.join(root, 'node_modules', file), ...args], env)
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Lips and Teeth needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org`)
  process.exit(1)
}

/** One preparation at a time in this folder. A lock whose process is gone is taken over. */
export function withLock(work) {
  const lock = path.join(root, '.setup-lock')
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      waitFor(lock)
    }
  }
  const release = () => fs.rmSync(lock, { force: true })
  process.once('exit', release)
  work()
  release()
}

function waitFor(lock) {
  try {
    process.kill(Number(fs.readFileSync(lock, 'utf8')), 0)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  } catch (error) {
    if (error.code === 'ESRCH') fs.rmSync(lock, { force: true })
  }
}
