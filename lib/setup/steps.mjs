/** What npm start, npm run dev and npm test need done first. Built-ins of Node only: nothing is installed yet. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { finished } from './processes.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const stampFolder = path.join(root, 'node_modules', '.lips-and-teeth')
const skipped = new Set(['node_modules', '.next', 'build', 'data', '.git', 'generated', 'test-results', 'screenshots'])

export function filesUnder(place) {
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
  for (const file of places.flatMap(filesUnder)) hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file))
  return hash.digest('hex')
}

/** Runs `work` unless these sources are the same as when it last succeeded and its results are still there. */
export async function onceFor(name, { sources, results }, work) {
  const file = path.join(stampFolder, name)
  const stamp = stampOf(sources)
  const isDone = results.every((result) => fs.existsSync(path.join(root, result)))
    && fs.existsSync(file) && fs.readFileSync(file, 'utf8') === stamp
  if (isDone) return
  await work()
  fs.mkdirSync(stampFolder, { recursive: true })
  fs.writeFileSync(file, stamp)
}

/** Steps before a command print on stderr: the command's own output may be read by a program. */
export const preparing = { to: 2 }

/** Runs a program in the project's root and ends this process with its exit code if it fails, after `onFailure` has said what is known. */
export async function run(command, args, { env = {}, mayFail = false, onFailure = () => {}, ...more } = {}) {
  const { status, output } = await finished(command, args, { cwd: root, env: { ...process.env, ...env }, ...more })
  if (status === 0 || mayFail) return output
  if (more.keep) console.error(output)
  onFailure()
  console.error(`\nThis step failed (exit ${status}): ${path.basename(command)} ${args.map((arg) => path.relative(root, arg) || arg).join(' ')}`)
  process.exit(typeof status === 'number' ? status : 1)
}

/** Runs npm by the same npm that runs us, or the one on the path. */
export async function npm(...args) {
  const script = process.env.npm_execpath
  const options = { ...preparing, env: { NODE_ENV: 'development', npm_config_fund: 'false', npm_config_audit: 'false' } }
  if (script?.endsWith('.js')) await run(process.execPath, [script, ...args], options)
  else await run('npm', args, options)
}

/** A program that an installed package brings, by its file inside node_modules. */
export async function tool(file, args, options = {}) {
  return run(process.execPath, [path.join(root, 'node_modules', file), ...args], options)
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Lips and Teeth needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org`)
  process.exit(1)
}

/** One preparation at a time in this folder. A lock whose process is gone is taken over. */
export async function withLock(work) {
  const lock = path.join(root, '.setup-lock')
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (isAbandoned(lock)) fs.rmSync(lock, { force: true })
      else await sleep(300)
    }
  }
  const release = () => fs.rmSync(lock, { force: true })
  process.once('exit', release)
  await work()
  release()
  process.off('exit', release)
}

function isAbandoned(lock) {
  try {
    const pid = Number(fs.readFileSync(lock, 'utf8'))
    if (pid > 0) process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
