import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { BadConfiguration } from '../config/badConfiguration.ts'

/** The account that runs PostgreSQL: ours, or as root an unprivileged one, since PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number } | null

/**
 * As root an existing cluster keeps its owner, so that a folder made without root goes on working.
 * @throws BadConfiguration with advice when the cluster belongs to someone else.
 */
export function accountFor(cluster: string): Account {
  const own = process.getuid?.()
  const owner = fs.existsSync(cluster) ? fs.statSync(cluster) : null
  if (own === undefined) return null
  if (own === 0) return owner !== null && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : unprivileged()
  if (owner !== null && owner.uid !== own) {
    throw new BadConfiguration(`${cluster} belongs to another user. Start as that user or root, or choose another DATA_DIR.`)
  }
  return null
}

function unprivileged(): Account {
  const passwd = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const entry = passwd.find(([name]) => name === 'postgres') ?? passwd.find(([name]) => name === 'nobody')
  if (entry === undefined) throw new BadConfiguration('Running as root needs a user "postgres" or "nobody" to run PostgreSQL as.')
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

export function giveTo(account: Account, ...files: readonly string[]): void {
  if (account !== null) for (const file of files) fs.chownSync(file, account.uid, account.gid)
}
