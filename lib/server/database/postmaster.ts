import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from './cluster.ts'

/** What a process was started as; empty if it is gone. */
function commandLineOf(pid: number): string {
  if (fs.existsSync('/proc/self/cmdline')) {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      return ''
    }
  }
  const [command, args] = process.platform === 'win32'
    ? ['wmic', ['process', 'where', `processid=${pid}`, 'get', 'commandline']] as const
    : ['ps', ['-o', 'command=', '-p', String(pid)]] as const
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? ''
}

/**
 * The pid of the PostgreSQL that runs on this cluster, ours or one that a killed server left behind. A pid file whose
 * process is gone, or is another program by now, is removed: PostgreSQL would refuse to start.
 */
export function runningPid(cluster: Cluster): number | null {
  const pidFile = path.join(cluster.folder, 'postmaster.pid')
  if (!fs.existsSync(pidFile)) return null
  const pid = Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!(pid > 0)) return null // just being written
  if (commandLineOf(pid).includes(cluster.folder)) return pid
  fs.rmSync(pidFile, { force: true })
  return null
}

export function launch(cluster: Cluster): void {
  const log = fs.openSync(path.join(cluster.runtime, 'postgres.log'), 'a', 0o600)
  const listen = process.platform === 'win32'
    ? ['-c', 'listen_addresses=127.0.0.1']
    : ['-c', 'listen_addresses=', '-k', cluster.runtime, '-c', 'unix_socket_permissions=0700']
  // Detached: Ctrl-C in a terminal goes to us, and we stop PostgreSQL when our last writes are done.
  const child = spawn(path.join(cluster.bin, 'postgres'), [
    '-D', cluster.folder, '-p', String(cluster.port), ...listen, '-c', 'max_connections=80', '-c', 'timezone=UTC',
  ], { ...cluster.account, cwd: cluster.runtime, detached: true, stdio: ['ignore', log, log] })
  child.on('error', () => undefined) // told by nobody answering
  child.unref()
  fs.closeSync(log)
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** Fast shutdown, which keeps every committed row; at last an immediate one, after which the next start recovers. */
export async function stopPid(pid: number): Promise<void> {
  for (const [signal, waitMs] of [['SIGINT', 6_000], ['SIGQUIT', 2_000]] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (const end = Date.now() + waitMs; Date.now() < end; await sleep(20)) if (isGone(pid)) return
  }
}
